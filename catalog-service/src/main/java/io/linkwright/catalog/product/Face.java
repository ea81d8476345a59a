package io.linkwright.catalog.product;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.linkwright.optics.connector.ConnectorType;
import io.linkwright.optics.connector.Polish;

/**
 * The optical connectors on a module or at one end of a cable, written {@code 2xMPO-12/APC}; {@code LC/UPC} is one of them.
 *
 * @param polish null when no document states it
 */
public record Face(int count, ConnectorType type, Polish polish) {

    private static final Map<String, ConnectorType> TYPES = Map.of("MPO-12", ConnectorType.MPO_12, "MPO-16",
            ConnectorType.MPO_16, "LC", ConnectorType.LC_DUPLEX, "CS", ConnectorType.CS_DUPLEX);

    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,2})x)?(MPO-12|MPO-16|LC|CS)(?:/(APC|UPC))?");

    public Face {
        requireNonNull(type, "type");
        if (count < 1) {
            throw new IllegalArgumentException("at least one connector");
        }
    }

    @JsonCreator
    public static Face parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("a connector is written like 2xMPO-12/APC, not " + text);
        }
        ConnectorType type = TYPES.get(form.group(2));
        return new Face(form.group(1) == null ? 1 : Integer.parseInt(form.group(1)), type, polish(type, form.group(3)));
    }

    /** Duplex connectors of this trade are square-cut unless the document says otherwise; of an MPO nothing is assumed. */
    private static Polish polish(ConnectorType type, String written) {
        if (written != null) {
            return Polish.valueOf(written);
        }
        return type.pinAligned() ? null : Polish.UPC;
    }

    @JsonValue
    @Override
    public String toString() {
        String name = type == ConnectorType.LC_DUPLEX ? "LC" : type == ConnectorType.CS_DUPLEX ? "CS" : type.label();
        return count + "x" + name + (polish == null ? "" : "/" + polish);
    }
}
