package io.linkwright.kit.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One event that waits to be published. */
record OutboxRow(long id, UUID eventId, String topic, String key, String type, String consultationId, String causationId,
        String payload, OffsetDateTime createdAt, int attempts) {

    static final String COLUMNS = "id, event_id, topic, message_key, event_type, consultation_id, causation_id, payload, "
            + "created_at, attempts";

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(row.getLong("id"), row.getObject("event_id", UUID.class), row.getString("topic"),
                row.getString("message_key"), row.getString("event_type"), row.getString("consultation_id"),
                row.getString("causation_id"), row.getString("payload"), row.getObject("created_at", OffsetDateTime.class),
                row.getInt("attempts"));
    }
}
