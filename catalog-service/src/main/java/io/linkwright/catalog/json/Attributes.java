package io.linkwright.catalog.json;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A stored document without what a view says by itself.
 *
 * @param figures each with value, source and confidence
 */
public record Attributes(JsonNode figures, JsonNode notes) {

    private static final Set<String> SAID_ELSEWHERE = Set.of("partNumber", "name", "aliases", "kind", "vendor", "description",
            "lifecycle", "successor", "notes");

    public static Attributes of(String document) {
        ObjectNode tree = CatalogueJson.read(document, ObjectNode.class);
        JsonNode notes = tree.path("notes");
        return new Attributes(tree.remove(SAID_ELSEWHERE), notes);
    }
}
