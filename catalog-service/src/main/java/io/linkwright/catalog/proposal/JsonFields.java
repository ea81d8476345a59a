package io.linkwright.catalog.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import io.linkwright.catalog.design.InputFault;

/** Reads the fields of a JSON object and goes on after a fault, so that all of them are found. */
final class JsonFields {

    private static final String WRONG_TYPE = "wrong-type";

    private final JsonNode object;
    private final String pointer;
    private final List<InputFault> faults;
    private final Set<String> known = new HashSet<>();

    JsonFields(JsonNode object, String pointer, List<InputFault> faults) {
        this.object = object == null ? MissingNode.getInstance() : object;
        this.pointer = pointer;
        this.faults = faults;
        if (!this.object.isObject()) {
            faults.add(new InputFault(pointer, WRONG_TYPE, "An object is expected."));
        }
    }

    private JsonNode field(String name) {
        known.add(name);
        JsonNode value = object.path(name);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    /** Null when it is missing or no text. */
    String text(String name) {
        JsonNode value = field(name);
        if (value.isMissingNode() || value.isTextual()) {
            return value.textValue();
        }
        return wrong(name, "A text is expected.", null);
    }

    /** 0 when it is missing or no whole number that fits. */
    int integer(String name) {
        JsonNode value = field(name);
        if (value.isMissingNode()) {
            return wrong(name, "missing", "'" + name + "' is missing.", 0);
        }
        if (value.isNumber() && value.canConvertToExactIntegral() && value.canConvertToInt()) {
            return value.intValue();
        }
        return wrong(name, "A whole number is expected, of at most ten digits.", 0);
    }

    /** 0 when it is missing or no finite number. */
    double number(String name) {
        JsonNode value = field(name);
        if (value.isMissingNode()) {
            return wrong(name, "missing", "'" + name + "' is missing.", 0.0);
        }
        if (value.isNumber() && Double.isFinite(value.doubleValue())) {
            return value.doubleValue();
        }
        return wrong(name, "A number is expected.", 0.0);
    }

    /** Null when it is missing or no whole number that fits. */
    Integer optionalInteger(String name) {
        return field(name).isMissingNode() ? null : (Integer) integer(name);
    }

    /** Null when it is missing or no finite number. */
    Double optionalNumber(String name) {
        return field(name).isMissingNode() ? null : (Double) number(name);
    }

    /** Null when it is missing or none of them. */
    <E extends Enum<E>> E oneOf(String name, E[] values) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst()
                .orElseGet(() -> wrong(name, "not-one-of", "One of " + Arrays.toString(values) + " is expected.", null));
    }

    /** Null when it is missing or no object. */
    <T> T object(String name, Function<JsonFields, T> read) {
        JsonNode value = field(name);
        if (value.isMissingNode()) {
            return null;
        }
        return read(value, pointer + "/" + name, read);
    }

    /** Empty when it is missing, no array, or one of its items is no object: no item then gets another's place. */
    <T> List<T> objects(String name, Function<JsonFields, T> read) {
        List<T> items = new ArrayList<>();
        JsonNode value = field(name);
        if (!value.isMissingNode() && !value.isArray()) {
            wrong(name, "A list is expected.", null);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            items.add(read(value.get(i), pointer + "/" + name + "/" + i, read));
        }
        return items.contains(null) ? List.of() : items;
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

    /** Call after the last field was read. */
    void noOthers() {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                wrong(name, "unknown-field", "The request has no such field.", null);
            }
        });
    }

    /** For what only the caller can judge. */
    void fault(String name, String code, String message) {
        wrong(name, code, message, null);
    }

    private <T> T wrong(String name, String message, T instead) {
        return wrong(name, WRONG_TYPE, message, instead);
    }

    private <T> T wrong(String name, String code, String message, T instead) {
        faults.add(new InputFault(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), code, message));
        return instead;
    }
}
