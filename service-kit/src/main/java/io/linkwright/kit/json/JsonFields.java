package io.linkwright.kit.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import io.linkwright.kit.problem.Fault;

/**
 * Reads the fields of a JSON object and goes on after a fault, so that all of them are found. An absent field and a null are
 * the
 * same. Where a fault was noted, the value that is answered means nothing: look at the faults before using any.
 */
public final class JsonFields {

    /** More would not help the reader. */
    public static final int MOST_FAULTS = 100;

    private static final String WRONG_TYPE = "wrong-type";

    private final JsonNode object;
    private final String pointer;
    private final List<Fault> faults;
    private final Set<String> known = new HashSet<>();

    private JsonFields(JsonNode object, String pointer, List<Fault> faults) {
        this.object = object == null ? MissingNode.getInstance() : object;
        this.pointer = pointer;
        this.faults = faults;
        if (!this.object.isObject()) {
            add(pointer, WRONG_TYPE, "An object is expected.");
        }
    }

    /**
     * @param body null reads like something that is no object
     * @param faults faults are added to it, {@link #MOST_FAULTS} at most
     */
    public static JsonFields of(JsonNode body, List<Fault> faults) {
        return new JsonFields(body, "", faults);
    }

    /** JSON pointer to this object; empty for the body. */
    public String pointer() {
        return pointer;
    }

    /** JSON pointer to a field of this object. */
    public String pointer(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private JsonNode field(String name) {
        known.add(name);
        JsonNode value = object.path(name);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    /** Null when it is missing or no text. */
    public String text(String name) {
        JsonNode value = field(name);
        if (value.isMissingNode() || value.isTextual()) {
            return value.textValue();
        }
        return wrong(name, "A text is expected.", null);
    }

    /** Null when it is missing, empty or no text, which are faults. */
    public String requiredText(String name) {
        JsonNode value = field(name);
        return value.isMissingNode() || value.isTextual() && value.textValue().isBlank() ? missing(name, null) : text(name);
    }

    /** 0 when it is missing or no whole number that fits, which are faults. */
    public int integer(String name) {
        return field(name).isMissingNode() ? missing(name, 0) : zeroOr(optionalInteger(name));
    }

    /** Null when it is missing or no whole number that fits. */
    public Integer optionalInteger(String name) {
        JsonNode value = field(name);
        if (value.isMissingNode()) {
            return null;
        }
        if (value.isNumber() && value.canConvertToExactIntegral() && value.canConvertToInt()) {
            return value.intValue();
        }
        return wrong(name, "A whole number is expected, of at most ten digits.", null);
    }

    /** 0 when it is missing or no finite number, which are faults. */
    public double number(String name) {
        Double value = field(name).isMissingNode() ? missing(name, (Double) null) : optionalNumber(name);
        return value == null ? 0 : value;
    }

    /** Null when it is missing or no finite number. */
    public Double optionalNumber(String name) {
        JsonNode value = field(name);
        if (value.isMissingNode()) {
            return null;
        }
        if (value.isNumber() && Double.isFinite(value.doubleValue())) {
            return value.doubleValue();
        }
        return wrong(name, "A number is expected.", null);
    }

    /** Null when it is missing or none of them. */
    public <E extends Enum<E>> E oneOf(String name, E[] values) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst()
                .orElseGet(() -> wrong(name, "not-one-of", "One of " + Arrays.toString(values) + " is expected.", null));
    }

    /** Null when it is missing or no object. */
    public <T> T object(String name, Function<JsonFields, T> read) {
        JsonNode value = field(name);
        if (value.isMissingNode()) {
            return null;
        }
        return read(value, pointer(name), read);
    }

    /** Null when it is missing or no object, which are faults. */
    public <T> T requiredObject(String name, Function<JsonFields, T> read) {
        return field(name).isMissingNode() ? missing(name, null) : object(name, read);
    }

    /** Empty when it is missing, no array, or one of its items is no object: no item then gets another's place. */
    public <T> List<T> objects(String name, Function<JsonFields, T> read) {
        List<T> items = new ArrayList<>();
        JsonNode value = field(name);
        if (!value.isMissingNode() && !value.isArray()) {
            wrong(name, "A list is expected.", null);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            items.add(read(value.get(i), pointer(name) + "/" + i, read));
        }
        return items.contains(null) ? List.of() : items;
    }

    public boolean has(String name) {
        return !field(name).isMissingNode();
    }

    public boolean isList(String name) {
        return field(name).isArray();
    }

    /** The value as it is, for another reader that finds its faults; missing when it is absent. */
    public JsonNode untouched(String name) {
        return field(name);
    }

    private <T> T read(JsonNode value, String at, Function<JsonFields, T> read) {
        JsonFields fields = new JsonFields(value, at, faults);
        if (!value.isObject()) {
            return null;
        }
        T item = read.apply(fields);
        fields.noOthers();
        return item;
    }

    /** Notes every field that was never asked for. Nested objects do it themselves; call it after the body's last field. */
    public void noOthers() {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                wrong(name, "unknown-field", "The request has no such field.", null);
            }
        });
    }

    /** Notes a fault of a field. */
    public void fault(String name, String code, String message) {
        add(pointer(name), code, message);
    }

    private static int zeroOr(Integer value) {
        return value == null ? 0 : value;
    }

    private <T> T missing(String name, T instead) {
        return wrong(name, "missing", "'" + name + "' is missing.", instead);
    }

    private <T> T wrong(String name, String message, T instead) {
        return wrong(name, WRONG_TYPE, message, instead);
    }

    private <T> T wrong(String name, String code, String message, T instead) {
        fault(name, code, message);
        return instead;
    }

    private void add(String at, String code, String message) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(at, code, message));
        }
    }
}
