package io.linkwright.kit.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.contracts.DeadLettered;
import io.linkwright.contracts.EventTypes;

/** Keeps messages that could not be applied, byte for byte and with the reason, and announces each. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {
    };
    private static final String INSERT = """
            insert into dead_letter (id, topic, partition_no, offset_no, message_key, event_id, event_type, headers, payload, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (topic, partition_no, offset_no) do nothing
            """;

    private final DataSource dataSource;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final String service;

    DeadLetters(DataSource dataSource, Outbox outbox, ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.dataSource = dataSource;
        this.outbox = outbox;
        this.json = json;
        this.service = service;
    }

    @Transactional
    void keep(ConsumerRecord<String, byte[]> message, RuntimeException failure) {
        UUID id = UUID.randomUUID();
        Throwable cause = failure instanceof PoisonEvent ? failure : TransientFailures.root(failure);
        String reason = storable(failure instanceof PoisonEvent ? failure.getMessage() : cause.toString());
        String key = storable(message.key());
        String eventId = storable(CloudEventHeaders.optional(message.headers(), "id"));
        String type = storable(CloudEventHeaders.optional(message.headers(), "type"));
        String consultation = storable(CloudEventHeaders.optional(message.headers(), CloudEventHeaders.CONSULTATION_ID));
        byte[] payload = message.value() == null ? new byte[0] : message.value();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setString(2, message.topic());
            insert.setInt(3, message.partition());
            insert.setLong(4, message.offset());
            insert.setString(5, key);
            insert.setString(6, eventId);
            insert.setString(7, type);
            insert.setString(8, json.writeValueAsString(encoded(message.headers())));
            insert.setBytes(9, payload);
            insert.setString(10, reason);
            if (insert.executeUpdate() == 0) {
                return;
            }
        } catch (SQLException | JsonProcessingException impossible) {
            throw new IllegalStateException("a dead letter could not be kept", impossible);
        }
        outbox.publish(EventTypes.DEAD_LETTERED, id.toString(), new DeadLettered(id.toString(), service, message.topic(),
                message.partition(), message.offset(), key, eventId, type, reason,
                Base64.getEncoder().encodeToString(payload)),
                new EventContext(consultation, eventId));
        LOG.errorf("%s[%d]@%d is a dead letter now (%s): %s", message.topic(), message.partition(), message.offset(), id,
                reason);
    }

    /** PostgreSQL stores every character but NUL; the bytes themselves are kept in the payload and the headers. */
    private static String storable(String text) {
        return text == null ? null : text.replace('\u0000', '\uFFFD');
    }

    /** Newest first. */
    List<DeadLetter> list(int limit) {
        return query("select * from dead_letter order by received_at desc, id limit ?", select -> select.setInt(1, limit));
    }

    Optional<DeadLetter> find(UUID id) {
        return query("select * from dead_letter where id = ?", select -> select.setObject(1, id)).stream().findFirst();
    }

    void markReplayed(UUID id, String by) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection
                        .prepareStatement("update dead_letter set replayed_at = now(), replayed_by = ? where id = ?")) {
            update.setString(1, by);
            update.setObject(2, id);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the dead letter " + id + " could not be marked", failure);
        }
    }

    Headers headersOf(DeadLetter letter) {
        try {
            Headers headers = new RecordHeaders();
            json.readValue(letter.headers(), HEADERS)
                    .forEach((name, value) -> headers.add(name, Base64.getDecoder().decode(value)));
            return headers;
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("the headers of dead letter " + letter.id() + " cannot be read", corrupt);
        }
    }

    private static Map<String, String> encoded(Headers headers) {
        Map<String, String> encoded = new LinkedHashMap<>();
        for (Header header : headers) {
            byte[] value = header.value() == null ? "".getBytes(UTF_8) : header.value();
            encoded.put(header.key(), Base64.getEncoder().encodeToString(value));
        }
        return encoded;
    }

    private List<DeadLetter> query(String sql, Binding binding) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement select = connection.prepareStatement(sql)) {
            binding.bind(select);
            try (ResultSet rows = select.executeQuery()) {
                List<DeadLetter> letters = new ArrayList<>();
                while (rows.next()) {
                    letters.add(DeadLetter.read(rows));
                }
                return letters;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("dead letters could not be read", failure);
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
