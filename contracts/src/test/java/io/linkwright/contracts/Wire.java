package io.linkwright.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

/** JSON as the services read and write it, the schemas of the class path, and the committed samples. */
final class Wire {

    static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS_ASSERTED = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true).build();

    /** Every field with a value, and no list empty. */
    static JsonNode full(EventType<?> type) {
        return resource("/golden/" + type.name() + ".full.json");
    }

    /** Every field null that may be, lists empty that may be. */
    static JsonNode sparse(EventType<?> type) {
        return resource("/golden/" + type.name() + ".sparse.json");
    }

    static Stream<EventType<?>> eventTypes() {
        return EventTypes.ALL.stream();
    }

    static JsonNode resource(String path) {
        try (InputStream in = Wire.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path + " on the class path");
            }
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static JsonSchema schema(EventType<?> type) {
        return SCHEMAS.getSchema(SchemaLocation.of("classpath:" + type.schemaResource().substring(1)), FORMATS_ASSERTED);
    }

    static Set<ValidationMessage> faults(EventType<?> type, JsonNode payload) {
        return schema(type).validate(payload);
    }

    static Record read(EventType<?> type, JsonNode payload) {
        try {
            return MAPPER.treeToValue(payload, type.payload());
        } catch (IOException e) {
            throw new UncheckedIOException(type.name(), e);
        }
    }

    /** Through text, as on the wire, so that no in-memory node type survives. */
    static JsonNode write(Record payload) {
        try {
            return MAPPER.readTree(MAPPER.writeValueAsString(payload));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Wire() {
    }
}
