package io.linkwright.catalog.compatibility.http;

import java.util.List;

import io.linkwright.catalog.compatibility.FibreAsked;
import io.linkwright.catalog.compatibility.Parts;
import io.linkwright.catalog.product.Face;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.kit.json.JsonFields;
import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Pins;
import io.linkwright.optics.connector.Polarity;

/** Reads what is said of the fibre between two ends. */
final class FibreReader {

    private static final double LONGEST_M = 200_000;

    private static final List<String> OF_ONE_CABLE = List.of("cable", "nearPlug", "farPlug", "nearPins", "farPins", "polarity");

    private final Names names;
    private final Parts parts;

    FibreReader(Names names, Parts parts) {
        this.names = names;
        this.parts = parts;
    }

    FibreAsked fibre(JsonFields fields) {
        PathBetween path = fields.object("path", between -> PathBetween.read(between, parts));
        double length = path == null || fields.has("lengthM") ? length(fields) : path.lengthM();
        OF_ONE_CABLE.stream().filter(field -> path != null && fields.has(field)).forEach(field -> fields.fault(field,
                "contradiction", "A path brings its own cords; this field is about a single cable."));
        FibreGrade grade = fields.oneOf("grade", FibreGrade.values());
        FibreCable cable = names.cable(fields);
        if (cable != null && grade != null && cable.grade().value() != grade) {
            fields.fault("grade", "contradiction", cable.partNumber() + " is " + cable.grade().value() + ".");
        }
        return new FibreAsked(length, grade, cable, face(fields, "nearPlug"), face(fields, "farPlug"), pins(fields, "nearPins"),
                pins(fields, "farPins"), fields.oneOf("polarity", Polarity.values()),
                Ranges.whole(fields, "connections", 0, 100), Ranges.number(fields, "connectionLossDb", 0, 20),
                Ranges.number(fields, "lossDb", 0, 100), path);
    }

    private static double length(JsonFields fields) {
        double length = fields.number("lengthM");
        if (fields.has("lengthM") && !(length > 0 && length <= LONGEST_M)) {
            fields.fault("lengthM", "out-of-range", "More than 0 m and at most 200 km.");
        }
        return length;
    }

    private static Face face(JsonFields fields, String name) {
        String text = fields.text(name);
        if (text == null) {
            return null;
        }
        try {
            return Face.parse(text);
        } catch (IllegalArgumentException malformed) {
            fields.fault(name, "malformed", "A plug is written like MPO-12/APC, MPO-16/APC, LC/UPC or CS/UPC.");
            return null;
        }
    }

    private static Pins pins(JsonFields fields, String name) {
        return fields.oneOf(name, new Pins[] { Pins.PINNED, Pins.UNPINNED });
    }
}
