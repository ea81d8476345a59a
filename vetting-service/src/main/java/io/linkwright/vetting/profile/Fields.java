package io.linkwright.vetting.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads the fields of one JSON object and complains of anything missing, of the wrong type or unknown: a limit with a misspelt
 * field must not be read as one without it.
 */
final class Fields {

    private final String where;
    private final JsonNode object;
    private final Set<String> read = new HashSet<>();

    Fields(String where, JsonNode object) {
        if (!object.isObject()) {
            throw new ProfileFormatException(where + " is no object");
        }
        this.where = where;
        this.object = object;
    }

    String where() {
        return where;
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    String text(String name) {
        JsonNode node = required(name);
        if (!node.isTextual() || node.asText().isBlank()) {
            throw new ProfileFormatException(where + ": '" + name + "' must be a text");
        }
        return node.asText();
    }

    /** Null when absent. */
    String optionalText(String name) {
        return has(name) ? text(name) : null;
    }

    double number(String name) {
        JsonNode node = required(name);
        if (!node.isNumber()) {
            throw new ProfileFormatException(where + ": '" + name + "' must be a number");
        }
        return node.asDouble();
    }

    /** Null when absent. */
    Double optionalNumber(String name) {
        return has(name) ? Double.valueOf(number(name)) : null;
    }

    int integer(String name) {
        JsonNode node = required(name);
        if (!node.canConvertToInt()) {
            throw new ProfileFormatException(where + ": '" + name + "' must be a whole number");
        }
        return node.asInt();
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        String text = text(name);
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException unknown) {
            throw new ProfileFormatException(
                    where + ": '" + name + "' is '" + text + "', not one of " + List.of(type.getEnumConstants()));
        }
    }

    Fields object(String name) {
        return new Fields(where + "/" + name, required(name));
    }

    /** Empty when absent. */
    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        for (JsonNode node : array(name)) {
            objects.add(new Fields(where + "/" + name + "/" + objects.size(), node));
        }
        return objects;
    }

    /** Empty when absent. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode node : array(name)) {
            if (!node.isTextual()) {
                throw new ProfileFormatException(where + ": '" + name + "' must hold texts");
            }
            texts.add(node.asText());
        }
        return texts;
    }

    void nothingElse() {
        Set<String> unknown = new TreeSet<>();
        object.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(read);
        if (!unknown.isEmpty()) {
            throw new ProfileFormatException(where + ": unknown " + unknown);
        }
    }

    private JsonNode array(String name) {
        read.add(name);
        JsonNode node = object.path(name);
        if (!node.isMissingNode() && !node.isArray()) {
            throw new ProfileFormatException(where + ": '" + name + "' must be a list");
        }
        return node;
    }

    private JsonNode required(String name) {
        read.add(name);
        if (!object.hasNonNull(name)) {
            throw new ProfileFormatException(where + ": '" + name + "' is missing");
        }
        return object.get(name);
    }
}
