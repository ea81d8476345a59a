package io.linkwright.vetting.certificate;

import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Certificates as text and back. The text has its fields sorted by name and no white space, so that the same content is the
 * same
 * text; what is verified is always the text that was signed, never one that was written again.
 */
@ApplicationScoped
class CanonicalJson {

    private final ObjectMapper json;

    CanonicalJson(ObjectMapper json) {
        this.json = json;
    }

    String written(Certificate certificate) {
        return text(sorted(json.valueToTree(certificate)));
    }

    Certificate certificate(String payload) {
        try {
            return json.readValue(payload, Certificate.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a stored certificate cannot be read", corrupt);
        }
    }

    JsonNode tree(String payload) {
        try {
            return json.readTree(payload);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a stored certificate or verdict cannot be read", corrupt);
        }
    }

    JsonNode tree(Object value) {
        return json.valueToTree(value);
    }

    <T> T value(JsonNode tree, Class<T> type) {
        try {
            return json.treeToValue(tree, type);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a stored certificate or verdict cannot be read", corrupt);
        }
    }

    private String text(JsonNode tree) {
        try {
            return json.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the certificate could not be written", impossible);
        }
    }

    static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Map<String, JsonNode> fields = new TreeMap<>();
            object.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            fields.forEach(copy::set);
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> copy.add(sorted(item)));
            return copy;
        }
        return node;
    }
}
