package io.linkwright.kit.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A message that could not be applied.
 *
 * @param headers JSON object of header name to base64 value
 * @param replayedAt null until an operator replayed it with success
 */
record DeadLetter(UUID id, String topic, int partition, long offset, String key, String eventId, String eventType,
        String headers, byte[] payload, String reason, Instant receivedAt, Instant replayedAt, String replayedBy) {

    static DeadLetter read(ResultSet row) throws SQLException {
        return new DeadLetter(row.getObject("id", UUID.class), row.getString("topic"), row.getInt("partition_no"),
                row.getLong("offset_no"), row.getString("message_key"), row.getString("event_id"), row.getString("event_type"),
                row.getString("headers"), row.getBytes("payload"), row.getString("reason"), instant(row, "received_at"),
                instant(row, "replayed_at"), row.getString("replayed_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
