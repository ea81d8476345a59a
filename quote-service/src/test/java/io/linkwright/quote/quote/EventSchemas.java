package io.linkwright.quote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;

import io.linkwright.contracts.EventType;

/** Holds what this service sends against the schema the others rely on. */
final class EventSchemas {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private EventSchemas() {
    }

    static <T extends Record> void assertValid(EventType<T> type, T payload) {
        SchemaValidatorsConfig formats = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        try {
            assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(SchemaLocation.of("classpath:" + type.schemaResource().substring(1)), formats)
                    .validate(JSON.readTree(JSON.writeValueAsString(payload)))).isEmpty();
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
