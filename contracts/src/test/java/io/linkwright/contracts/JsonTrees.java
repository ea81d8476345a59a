package io.linkwright.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Walks over JSON. */
final class JsonTrees {

    /** The node itself, if it is an object, and every object below it. */
    static List<JsonNode> objects(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node.isObject()) {
            found.add(node);
        }
        node.forEach(child -> found.addAll(objects(child)));
        return found;
    }

    /** A copy without the fields, in whatever object, whose value matches. */
    static JsonNode without(JsonNode node, Predicate<JsonNode> unwanted) {
        JsonNode copy = node.deepCopy();
        objects(copy).forEach(object -> ((ObjectNode) object).removeIf(unwanted));
        return copy;
    }

    private JsonTrees() {
    }
}
