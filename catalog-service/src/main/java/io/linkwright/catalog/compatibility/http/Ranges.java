package io.linkwright.catalog.compatibility.http;

import java.util.List;

import io.linkwright.catalog.compatibility.Wording;
import io.linkwright.kit.json.JsonFields;

/** Numbers that make sense. Each method answers null where the field is absent or at fault. */
final class Ranges {

    private static final List<Integer> SPEEDS = List.of(10, 25, 40, 50, 100, 200, 400, 800, 1600);

    static Integer speed(JsonFields fields) {
        Integer gbps = fields.optionalInteger("speedGbps");
        if (gbps == null || SPEEDS.contains(gbps)) {
            return gbps;
        }
        fields.fault("speedGbps", "not-one-of", gbps + "G is no speed of a link: " + SPEEDS + ".");
        return null;
    }

    static Integer whole(JsonFields fields, String name, int least, int most) {
        Integer value = fields.optionalInteger(name);
        return value == null || within(fields, name, value, least, most) ? value : null;
    }

    static Double number(JsonFields fields, String name, double least, double most) {
        Double value = fields.optionalNumber(name);
        return value == null || within(fields, name, value, least, most) ? value : null;
    }

    private static boolean within(JsonFields fields, String name, double value, double least, double most) {
        if (value >= least && value <= most) {
            return true;
        }
        fields.fault(name, "out-of-range",
                "From " + Wording.number(least) + " to " + Wording.number(most) + ", not " + Wording.number(value) + ".");
        return false;
    }

    private Ranges() {
    }
}
