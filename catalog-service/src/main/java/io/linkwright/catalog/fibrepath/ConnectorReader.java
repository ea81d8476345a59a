package io.linkwright.catalog.fibrepath;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.linkwright.kit.json.JsonFields;
import io.linkwright.optics.connector.Connector;
import io.linkwright.optics.connector.ConnectorType;
import io.linkwright.optics.connector.Pins;
import io.linkwright.optics.connector.Polish;

/** Reads connectors, written {@code MPO-12/APC}. An MPO-8 is the body of an MPO-12 with eight fibres. */
final class ConnectorReader {

    private static final Pattern FORM = Pattern.compile("(MPO-8|MPO-12|MPO-16|LC|CS)(?:/(APC|UPC))?");
    private static final Map<String, ConnectorType> TYPES = Map.of("MPO-8", ConnectorType.MPO_12, "MPO-12",
            ConnectorType.MPO_12, "MPO-16", ConnectorType.MPO_16, "LC", ConnectorType.LC_DUPLEX, "CS",
            ConnectorType.CS_DUPLEX);

    /**
     * @param otherwise what is meant when the field is missing; null when it must not be
     * @param pinsField field with the pins, read for connectors that have any
     * @param usualPins what is meant when that is missing
     * @return null when it cannot be read, which is noted
     */
    static Connector read(JsonFields fields, String field, String otherwise, String pinsField, Pins usualPins) {
        String text = otherwise == null ? fields.requiredText(field) : fields.text(field);
        Pins pins = fields.oneOf(pinsField, new Pins[] { Pins.PINNED, Pins.UNPINNED });
        String written = text == null ? otherwise : text;
        if (written == null) {
            return null;
        }
        Matcher matcher = FORM.matcher(written);
        if (!matcher.matches()) {
            fields.fault(field, "wrong-form",
                    "A connector is written like MPO-12/APC; there are MPO-8, MPO-12, MPO-16, LC and CS with APC or UPC.");
            return null;
        }
        ConnectorType type = TYPES.get(matcher.group(1));
        if (!type.pinAligned() && pins != null) {
            fields.fault(pinsField, "no-pins", type.label() + " has no pins.");
        }
        return new Connector(type, polish(type, matcher.group(2)),
                !type.pinAligned() ? Pins.NONE : pins == null ? usualPins : pins);
    }

    /** As in the catalogue: duplex connectors are square-cut unless stated, of an MPO nothing is assumed. */
    private static Polish polish(ConnectorType type, String text) {
        if (text != null) {
            return Polish.valueOf(text);
        }
        return type.pinAligned() ? null : Polish.UPC;
    }

    /** Fibres of a cord whose connector is written so, when it does not say. */
    static int usualFibres(String text, ConnectorType type) {
        return text != null && text.startsWith("MPO-8") ? 8 : type.positions();
    }

    /** How a connector is written. */
    static String write(Connector connector) {
        String name = switch (connector.type()) {
            case MPO_12 -> "MPO-12";
            case MPO_16 -> "MPO-16";
            case LC_DUPLEX -> "LC";
            case CS_DUPLEX -> "CS";
        };
        return connector.polish() == null ? name : name + "/" + connector.polish();
    }

    private ConnectorReader() {
    }
}
