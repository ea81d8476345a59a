package io.linkwright.kit.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Reads the envelope from the headers of a Kafka record: CloudEvents 1.0, Kafka protocol binding, binary mode. */
final class CloudEventHeaders {

    /** Extension attribute: the saga. */
    static final String CONSULTATION_ID = "consultationid";
    /** Extension attribute: the event that led to this one. */
    static final String CAUSATION_ID = "causationid";

    private static final String PREFIX = "ce_";

    /** @throws PoisonEvent if an attribute that CloudEvents requires is missing or malformed */
    static ReceivedEvent read(Headers headers) {
        return new ReceivedEvent(required(headers, "id"), required(headers, "type"), required(headers, "source"),
                time(headers), optional(headers, CONSULTATION_ID));
    }

    static String optional(Headers headers, String attribute) {
        Header header = headers.lastHeader(PREFIX + attribute);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    private static String required(Headers headers, String attribute) {
        String value = optional(headers, attribute);
        if (value == null || value.isBlank()) {
            throw new PoisonEvent("the message has no CloudEvents attribute '" + attribute + "'");
        }
        return value;
    }

    private static Instant time(Headers headers) {
        String value = required(headers, "time");
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException notATime) {
            throw new PoisonEvent("the CloudEvents attribute 'time' is no RFC 3339 time: " + value, notATime);
        }
    }

    private CloudEventHeaders() {
    }
}
