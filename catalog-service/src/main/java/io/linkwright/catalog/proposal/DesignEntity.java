package io.linkwright.catalog.proposal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;

/** What a consultation got. Written once, never changed. */
@Entity
@Table(name = "designs")
class DesignEntity {

    @Id
    private UUID id;
    private String consultationId;
    private String organisation;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private Instant createdAt;
    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "?::json")
    private String request;
    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "?::json")
    private String design;
    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "?::json")
    private String reasons;
    private String nearest;

    enum Outcome {
        PROPOSED,
        REJECTED
    }

    protected DesignEntity() {
    }

    private DesignEntity(Origin origin, Outcome outcome, String design, String reasons, String nearest) {
        this.id = origin.id;
        this.consultationId = origin.consultationId;
        this.organisation = origin.organisation;
        this.createdAt = origin.createdAt;
        this.request = origin.request;
        this.outcome = outcome;
        this.design = design;
        this.reasons = reasons;
        this.nearest = nearest;
    }

    /** @param request as JSON */
    record Origin(UUID id, String consultationId, String organisation, Instant createdAt, String request) {
    }

    /** @param design as JSON */
    static DesignEntity proposed(Origin origin, String design) {
        return new DesignEntity(origin, Outcome.PROPOSED, design, "[]", null);
    }

    /** @param reasons as a JSON array */
    static DesignEntity rejected(Origin origin, String reasons, String nearest) {
        return new DesignEntity(origin, Outcome.REJECTED, null, reasons, nearest);
    }

    UUID id() {
        return id;
    }

    String consultationId() {
        return consultationId;
    }

    String organisation() {
        return organisation;
    }

    Outcome outcome() {
        return outcome;
    }

    Instant createdAt() {
        return createdAt;
    }

    String request() {
        return request;
    }

    String design() {
        return design;
    }

    String reasons() {
        return reasons;
    }

    String nearest() {
        return nearest;
    }
}
