package io.linkwright.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** A place in a schema file, its references followed. Knows only the few keywords that these schemas use. */
record SchemaNode(String file, JsonNode node) {

    static SchemaNode of(String resource) {
        return new SchemaNode(resource, Wire.resource(resource));
    }

    Set<String> propertyNames() {
        Set<String> names = new TreeSet<>();
        node.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    SchemaNode property(String name) {
        return followed(node.path("properties").path(name));
    }

    boolean requires(String name) {
        for (JsonNode required : node.path("required")) {
            if (required.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    SchemaNode items() {
        return followed(node.path("items"));
    }

    boolean allowsNull() {
        return texts(node.path("type")).contains("null")
                || node.has("anyOf") && node.path("anyOf").findValuesAsText("type").contains("null");
    }

    SchemaNode withoutNull() {
        return node.has("anyOf") ? followed(node.path("anyOf").path(0)) : this;
    }

    /** The one type beside null; an enumeration of words is a string. */
    String type() {
        List<String> types = new ArrayList<>(texts(node.path("type")));
        types.remove("null");
        return String.join(" ", types);
    }

    List<String> constants() {
        return texts(node.path("enum"));
    }

    String text(String keyword) {
        return node.path(keyword).asText();
    }

    private SchemaNode followed(JsonNode place) {
        if (!place.has("$ref")) {
            return new SchemaNode(file, place);
        }
        String[] reference = (place.path("$ref").asText() + "#").split("#", -1);
        String target = reference[0].isEmpty() ? file : file.substring(0, file.lastIndexOf('/') + 1) + reference[0];
        return new SchemaNode(target, Wire.resource(target).at(reference[1])).followed();
    }

    private SchemaNode followed() {
        return followed(node);
    }

    private static List<String> texts(JsonNode oneOrMore) {
        List<String> found = new ArrayList<>();
        if (oneOrMore.isTextual()) {
            found.add(oneOrMore.asText());
        }
        oneOrMore.forEach(each -> found.add(each.asText()));
        return found;
    }
}
