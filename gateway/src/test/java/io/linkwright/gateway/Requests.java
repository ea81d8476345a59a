package io.linkwright.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Consultation requests to start from: the example that the published schema carries. */
public final class Requests {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static ObjectNode valid() {
        try (InputStream schema = Requests.class.getResourceAsStream("/schemas/consultation-request.v1.schema.json")) {
            return (ObjectNode) JSON.readTree(schema).at("/examples/0");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static ObjectNode titled(String title) {
        return valid().put("title", title);
    }

    /** A fresh node of any JSON. */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Requests() {
    }
}
