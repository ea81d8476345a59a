package io.linkwright.gateway.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.microprofile.openapi.models.OpenAPI;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.gateway.routing.PublicPaths;
import io.smallrye.openapi.api.SmallRyeOpenAPI;

/** Turns a service's own document into a part of the whole. */
final class ServiceModel {

    private static final String REFERENCE = "#/components/schemas/";
    /** Name of the scheme in the gateway's configuration. */
    private static final String SECURITY_SCHEME = "bearer";

    static OpenAPI of(String service, JsonNode document, SchemaNames names) {
        ObjectNode part = JsonNodeFactory.instance.objectNode();
        part.set("openapi", document.path("openapi"));
        Map<String, String> renamed = new HashMap<>();
        document.at("/components/schemas").properties().forEach(schema -> renamed.put(schema.getKey(),
                names.claim(service, schema.getKey(), schema.getValue())));
        ObjectNode schemas = part.putObject("components").putObject("schemas");
        document.at("/components/schemas").properties()
                .forEach(schema -> schemas.set(renamed.get(schema.getKey()), rewritten(schema.getValue(), renamed)));
        ObjectNode paths = part.putObject("paths");
        document.path("paths").properties().forEach(path -> {
            PublicPaths.published(service, path.getKey()).ifPresent(
                    published -> paths.set(published, operations(service, published, rewritten(path.getValue(), renamed))));
        });
        return parsed(part);
    }

    private static JsonNode rewritten(JsonNode original, Map<String, String> renamed) {
        JsonNode copy = original.deepCopy();
        copy.findParents("$ref").forEach(parent -> {
            String reference = parent.get("$ref").asText();
            if (reference.startsWith(REFERENCE)) {
                String name = reference.substring(REFERENCE.length());
                ((ObjectNode) parent).put("$ref", REFERENCE + renamed.getOrDefault(name, name));
            }
        });
        return copy;
    }

    private static JsonNode operations(String service, String path, JsonNode pathItem) {
        for (JsonNode operation : pathItem) {
            if (operation instanceof ObjectNode described && described.has("responses")) {
                if (!described.has("tags")) {
                    described.putArray("tags").add(service);
                }
                if (!PublicPaths.isOpen(path)) {
                    described.putArray("security").addObject().putArray(SECURITY_SCHEME);
                }
            }
        }
        return pathItem;
    }

    private static OpenAPI parsed(ObjectNode part) {
        byte[] bytes = part.toString().getBytes(UTF_8);
        return SmallRyeOpenAPI.builder().enableModelReader(false).enableStandardStaticFiles(false).enableAnnotationScan(false)
                .enableStandardFilter(false).withCustomStaticFile(() -> new ByteArrayInputStream(bytes)).build().model();
    }

    private ServiceModel() {
    }
}
