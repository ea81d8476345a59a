package io.linkwright.contracts;

import static java.util.Objects.requireNonNull;

/**
 * One kind of event: its CloudEvents type, the topic it travels on and the record that is its payload.
 *
 * @param name CloudEvents {@code type}, ends in its version
 * @param topic the Kafka topic, one per aggregate
 * @param payload the record that the JSON body is read into
 * @param <T> the payload
 */
public record EventType<T extends Record>(String name, String topic, Class<T> payload) {

    public EventType {
        requireNonNull(name, "name");
        requireNonNull(topic, "topic");
        requireNonNull(payload, "payload");
    }

    /** Where the JSON Schema of the payload lies on the class path. */
    public String schemaResource() {
        return "/schemas/" + name + ".schema.json";
    }
}
