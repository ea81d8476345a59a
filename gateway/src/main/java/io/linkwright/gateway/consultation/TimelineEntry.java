package io.linkwright.gateway.consultation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** One event of a consultation, in words. Never changed. */
@Entity
@Immutable
@Table(name = "timeline_entry")
class TimelineEntry {

    @Id
    @Column(name = "event_id")
    String eventId;
    @Column(name = "consultation_id")
    UUID consultationId;
    int sequence;
    String type;
    @Column(name = "occurred_at")
    Instant occurredAt;
    String source;
    String sentence;

    protected TimelineEntry() {
    }

    TimelineEntry(String eventId, UUID consultationId, int sequence, String type, Instant occurredAt, String source,
            String sentence) {
        this.eventId = eventId;
        this.consultationId = consultationId;
        this.sequence = sequence;
        this.type = type;
        this.occurredAt = occurredAt;
        this.source = source;
        this.sentence = sentence;
    }
}
