package io.linkwright.quote.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.kit.problem.Fault;

/**
 * Reads the fields of a JSON object and notes everything that is wrong with it instead of stopping at the first fault. Each
 * reading method answers null where it noted a fault or where an optional field is absent.
 */
public final class JsonFields {

    /** More would not help the reader. */
    public static final int MOST_FAULTS = 100;

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    private final JsonNode node;
    private final String pointer;
    private final List<Fault> faults;
    private final Set<String> known = new TreeSet<>();

    private JsonFields(JsonNode node, String pointer, List<Fault> faults) {
        this.node = node;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** @param body null reads like an empty object */
    public static JsonFields of(JsonNode body, List<Fault> faults) {
        JsonFields fields = new JsonFields(body, "", faults);
        if (body != null && !body.isObject() && !body.isNull() && !body.isMissingNode()) {
            fields.faultAt("", "wrong-type", "The body must be a JSON object.");
        }
        return fields;
    }

    public String requiredText(String name, Pattern shape, String expected) {
        return require(name) ? optionalText(name, shape, expected) : null;
    }

    /** @param expected what a right value looks like, for the message: {@code must be ...} */
    public String optionalText(String name, Pattern shape, String expected) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            fault(name, "wrong-type", name + " must be a JSON string: " + expected + ".");
            return null;
        }
        if (!shape.matcher(value.textValue()).matches()) {
            fault(name, "malformed", name + " must be " + expected + ".");
            return null;
        }
        return value.textValue();
    }

    public LocalDate requiredDate(String name) {
        return require(name) ? optionalDate(name) : null;
    }

    public LocalDate optionalDate(String name) {
        String text = optionalText(name, Pattern.compile("\\d{4}-\\d{2}-\\d{2}"), "a date such as 2026-01-31");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noSuchDay) {
            fault(name, "malformed", name + " is no day of the calendar: " + text + ".");
            return null;
        }
    }

    public BigDecimal requiredDecimal(String name) {
        return require(name) ? optionalDecimal(name) : null;
    }

    /** Above zero; written as a string, so that no reader on the way makes a binary fraction of it. */
    public BigDecimal optionalDecimal(String name) {
        String expected = "a decimal in a JSON string, such as \"12.50\", with up to 12 digits before and 6 after the point";
        String text = optionalText(name, DECIMAL, expected);
        if (text == null) {
            return null;
        }
        BigDecimal decimal = new BigDecimal(text);
        if (decimal.signum() == 0) {
            fault(name, "out-of-range", name + " must be above 0.");
            return null;
        }
        return decimal;
    }

    public Long optionalWhole(String name, long least, long most) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber()) {
            fault(name, "wrong-type", name + " must be a whole number from " + least + " to " + most + ".");
            return null;
        }
        if (!value.canConvertToLong() || value.longValue() < least || value.longValue() > most) {
            fault(name, "out-of-range", name + " must be from " + least + " to " + most + ".");
            return null;
        }
        return value.longValue();
    }

    public Long requiredWhole(String name, long least, long most) {
        return require(name) ? optionalWhole(name, least, most) : null;
    }

    /** The objects of an array; empty when the field is absent. */
    public List<JsonFields> objects(String name) {
        JsonNode array = value(name);
        List<JsonFields> objects = new ArrayList<>();
        if (array == null) {
            return objects;
        }
        if (!array.isArray()) {
            fault(name, "wrong-type", name + " must be a JSON array.");
            return objects;
        }
        for (int index = 0; index < array.size(); index++) {
            JsonFields object = new JsonFields(array.get(index), pointer + "/" + name + "/" + index, faults);
            if (array.get(index).isObject()) {
                objects.add(object);
            } else {
                object.faultAt("", "wrong-type", "Each entry of " + name + " must be a JSON object.");
            }
        }
        return objects;
    }

    public void exactlyOneOf(List<String> names) {
        if (names.stream().filter(name -> value(name) != null).count() != 1) {
            faultAt("", "exactly-one", names.size() == 1 ? names.get(0) + " is missing."
                    : "Exactly one of " + String.join(" and ", names) + " must be given.");
        }
    }

    /** Notes every field that was never asked for: a misspelt optional field must not go unnoticed. */
    public void nothingElse() {
        if (node == null || !node.isObject()) {
            return;
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                fault(escaped(name), "unknown-field", "There is no such field; known are " + String.join(", ", known) + ".");
            }
        });
    }

    public void fault(String name, String code, String message) {
        faultAt("/" + name, code, message);
    }

    public void faultAt(String below, String code, String message) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(pointer + below, code, message));
        }
    }

    private boolean require(String name) {
        boolean there = value(name) != null;
        if (!there) {
            fault(name, "required", name + " is missing.");
        }
        return there;
    }

    private JsonNode value(String name) {
        known.add(name);
        JsonNode value = node == null ? null : node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
