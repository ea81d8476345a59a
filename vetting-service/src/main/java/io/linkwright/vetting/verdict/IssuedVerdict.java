package io.linkwright.vetting.verdict;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Generated;

import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.vetting.audit.AuditProfile;
import io.linkwright.vetting.audit.DecisionRule;
import io.linkwright.vetting.audit.Verdict;

/** A verdict as it was issued. Never changed: a new audit issues a new one. */
@Entity
@Table(name = "verdict")
public class IssuedVerdict {

    @Id
    private UUID id;
    @Generated
    @Column(insertable = false, updatable = false)
    private Long number;
    private UUID lotId;
    private String profileId;
    private int profileVersion;
    private String overlayId;
    private Integer overlayVersion;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    @Enumerated(EnumType.STRING)
    private Outcome standardOutcome;
    @Enumerated(EnumType.STRING)
    private Outcome overlayOutcome;
    @Enumerated(EnumType.STRING)
    private DecisionRule decisionRule;
    private int unitsAudited;
    private int unitsFailed;
    private long readings;
    private Instant issuedAt;
    private String issuedBy;
    private String document;

    protected IssuedVerdict() {
    }

    /**
     * @param overlay null when none was asked for
     * @param readings how many readings the lot had, superseded ones included
     * @param document the whole evidence as JSON, kept byte for byte
     */
    IssuedVerdict(UUID id, UUID lotId, AuditProfile standard, AuditProfile overlay, Verdict verdict, long readings,
            Instant issuedAt, String issuedBy, String document) {
        this.id = id;
        this.lotId = lotId;
        this.profileId = standard.id();
        this.profileVersion = standard.version();
        this.overlayId = overlay == null ? null : overlay.id();
        this.overlayVersion = overlay == null ? null : overlay.version();
        this.outcome = verdict.outcome();
        this.standardOutcome = verdict.standardOutcome();
        this.overlayOutcome = verdict.overlayOutcome();
        this.decisionRule = verdict.decisionRule();
        this.unitsAudited = verdict.sample().unitsAudited();
        this.unitsFailed = verdict.sample().unitsFailed();
        this.readings = readings;
        this.issuedAt = issuedAt;
        this.issuedBy = issuedBy;
        this.document = document;
    }

    /** Path of the evidence at the gateway. */
    public static String evidenceUrl(UUID id) {
        return "/api/verdicts/" + id;
    }

    UUID id() {
        return id;
    }

    UUID lotId() {
        return lotId;
    }

    Long number() {
        return number;
    }

    String overlayId() {
        return overlayId;
    }

    String document() {
        return document;
    }

    VerdictSummary summary() {
        return new VerdictSummary(id, profileId + "@" + profileVersion,
                overlayId == null ? null : overlayId + "@" + overlayVersion, outcome, standardOutcome, overlayOutcome,
                decisionRule, unitsAudited, unitsFailed, issuedAt, issuedBy, evidenceUrl(id));
    }
}
