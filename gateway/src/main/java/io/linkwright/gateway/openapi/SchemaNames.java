package io.linkwright.gateway.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Names of schemas in one document made of several: what is the same is shared, what only has the same name is renamed. */
final class SchemaNames {

    private final Map<String, JsonNode> taken = new HashMap<>();

    /** @param own names that stay as they are */
    SchemaNames(Set<String> own) {
        own.forEach(name -> taken.put(name, MissingNode.getInstance()));
    }

    String claim(String service, String name, JsonNode schema) {
        JsonNode present = taken.putIfAbsent(name, schema);
        if (present == null || present.equals(schema)) {
            return name;
        }
        // The new name may be taken as well: the quote service has a View and a QuoteView.
        return claim(service, Character.toUpperCase(service.charAt(0)) + service.substring(1) + name, schema);
    }
}
