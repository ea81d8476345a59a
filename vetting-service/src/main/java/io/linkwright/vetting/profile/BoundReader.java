package io.linkwright.vetting.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.linkwright.vetting.audit.Bound;
import io.linkwright.vetting.audit.ReadingSum;
import io.linkwright.vetting.audit.Window;

/** The ways a limit can be written, each by the field that carries it. */
final class BoundReader {

    private static final Map<String, Function<Fields, Bound>> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("atMost", fields -> new Bound.AtMost(fields.number("atMost")));
        FORMS.put("below", fields -> new Bound.Below(fields.number("below")));
        FORMS.put("atLeast", fields -> new Bound.AtLeast(fields.number("atLeast")));
        FORMS.put("withinAny", fields -> new Bound.WithinAny(windows(fields, "withinAny")));
        FORMS.put("withinByLane", fields -> new Bound.WithinByLane(windows(fields, "withinByLane")));
        FORMS.put("atLeastSum", fields -> new Bound.AtLeastSum(sum(fields.object("atLeastSum"))));
        FORMS.put("atMostSum", fields -> new Bound.AtMostSum(sum(fields.object("atMostSum"))));
        FORMS.put("atMostPart", BoundReader::atMostPart);
    }

    static Bound read(Fields fields) {
        List<String> given = FORMS.keySet().stream().filter(fields::has).toList();
        if (given.size() != 1) {
            throw new ProfileFormatException(fields.where() + " needs exactly one of " + FORMS.keySet() + ", has " + given);
        }
        return FORMS.get(given.get(0)).apply(fields);
    }

    private static List<Window> windows(Fields fields, String name) {
        List<Window> windows = fields.objects(name).stream().map(window -> {
            Window read = new Window(window.number("min"), window.number("max"));
            window.nothingElse();
            return read;
        }).toList();
        if (windows.isEmpty()) {
            throw new ProfileFormatException(fields.where() + ": '" + name + "' has no window");
        }
        return windows;
    }

    private static ReadingSum sum(Fields fields) {
        ReadingSum sum = new ReadingSum(fields.optionalNumber("floor"), fields.number("offset"), fields.texts("plusLargestOf"));
        fields.nothingElse();
        return sum;
    }

    private static Bound atMostPart(Fields fields) {
        if (!fields.text("atMostPart").equals("maxPowerW")) {
            throw new ProfileFormatException(fields.where() + ": 'atMostPart' can only be 'maxPowerW'");
        }
        return new Bound.AtMostPartPower();
    }

    private BoundReader() {
    }
}
