package io.linkwright.vetting.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads an array of units, each a serial or an object with one, and finds everything that is wrong with it. Used once. */
final class UnitsReader {

    static final int MOST_UNITS = 10_000;

    private static final int LONGEST_SERIAL = 64;
    private static final int LONGEST_VENDOR_DATA = 4000;
    private static final Set<String> FIELDS = Set.of("serial", "vendorData");

    private final UnitFaults faults;
    private final Set<String> seen = new HashSet<>();

    UnitsReader(UnitFaults faults) {
        this.faults = faults;
    }

    /** The units without fault. The rest is in the list of faults. */
    List<NewUnit> read(JsonNode body) {
        List<NewUnit> units = new ArrayList<>();
        if (!body.isArray() || body.isEmpty()) {
            faults.add("", "no-units", "Send an array of at least one serial.");
            return units;
        }
        if (body.size() > MOST_UNITS) {
            faults.add("", "too-many-units",
                    "One request takes " + MOST_UNITS + " units at the most; this one has " + body.size() + ".");
            return units;
        }
        for (int index = 0; index < body.size(); index++) {
            unit(index, body.get(index), units);
        }
        return units;
    }

    private void unit(int index, JsonNode item, List<NewUnit> units) {
        String at = "/" + index;
        if (!item.isTextual() && !item.isObject()) {
            faults.add(at, "wrong-type", "A unit is a serial, or an object with one.");
            return;
        }
        item.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                faults.add(at + "/" + name.replace("~", "~0").replace("/", "~1"), "unknown-field",
                        "A unit has no field '" + name + "'.");
            }
        });
        String pointer = item.isTextual() ? at : at + "/serial";
        String serial = serial(pointer, item.isTextual() ? item : item.path("serial"));
        String vendorData = vendorData(at, item.path("vendorData"));
        if (serial != null && !seen.add(serial)) {
            faults.add(pointer, "duplicate", "The serial " + serial + " is in the request twice.");
        } else if (serial != null) {
            units.add(new NewUnit(index, serial, vendorData));
        }
    }

    private String serial(String pointer, JsonNode value) {
        String text = value.isTextual() ? value.asText() : "";
        if (text.isBlank() || !text.equals(text.strip()) || text.length() > LONGEST_SERIAL
                || text.chars().anyMatch(Character::isISOControl)) {
            faults.add(pointer, "name",
                    "A serial must have 1 to " + LONGEST_SERIAL + " printable characters and no space around them.");
            return null;
        }
        return text;
    }

    private String vendorData(String at, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        String text = value.toString();
        // PostgreSQL stores no NUL, not even escaped in JSON that somebody casts later.
        if (!value.isObject() || text.length() > LONGEST_VENDOR_DATA || text.contains("\\u0000")) {
            faults.add(at + "/vendorData", "vendor-data",
                    "'vendorData' must be an object of at most " + LONGEST_VENDOR_DATA + " characters, without NUL.");
            return null;
        }
        return text;
    }
}
