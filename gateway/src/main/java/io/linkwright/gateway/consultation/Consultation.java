package io.linkwright.gateway.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.linkwright.contracts.Reason;

/** What a customer asked for and how far it has come. Changed only by {@link #apply}, under its row lock. */
@Entity
class Consultation {

    @Id
    UUID id;
    String organisation;
    @Column(name = "requested_by")
    String requestedBy;
    @Column(name = "requested_at")
    Instant requestedAt;
    String title;
    String request;
    @Enumerated(EnumType.STRING)
    ConsultationState state;
    @Column(name = "state_revision")
    int stateRevision;
    @Column(name = "state_at")
    Instant stateAt;
    @Convert(converter = JsonColumns.Reasons.class)
    List<Reason> reasons;
    String nearest;
    @Column(name = "design_id")
    String designId;
    @Column(name = "quote_id")
    String quoteId;
    @Column(name = "quote_number")
    String quoteNumber;
    @Column(name = "quote_revision")
    int quoteRevision;
    /** Stage of the quote event that the quote's fields are from. */
    @Column(name = "quote_stage")
    int quoteStage;
    @Convert(converter = JsonColumns.EvidenceList.class)
    List<Evidence> evidence;
    @Column(name = "last_sequence")
    int lastSequence;

    protected Consultation() {
    }

    Consultation(UUID id, String organisation, String requestedBy, Instant requestedAt, String title, String request) {
        this.id = id;
        this.organisation = organisation;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
        this.title = title;
        this.request = request;
        this.state = ConsultationState.REQUESTED;
        this.stateAt = requestedAt;
        this.reasons = List.of();
        this.evidence = List.of();
    }

    /**
     * Takes in what an event means. The result is the same in whatever order events come. @return the timeline's next number
     */
    int apply(Step step) {
        Progress current = new Progress(state, stateRevision, stateAt);
        if (step.progress().compareTo(current) > 0) {
            state = step.progress().state();
            stateRevision = step.progress().quoteRevision();
            stateAt = step.progress().at();
        }
        keep(step.outcome(), step.progress());
        lastSequence++;
        return lastSequence;
    }

    private void keep(Step.Outcome outcome, Progress progress) {
        if (outcome instanceof Step.Outcome.Designed designed) {
            designId = designed.designId();
        } else if (outcome instanceof Step.Outcome.Rejected rejected) {
            designId = rejected.designId();
            reasons = rejected.reasons();
            nearest = rejected.nearest();
        } else if (outcome instanceof Step.Outcome.Quoted quoted && isNewer(progress)) {
            quoteId = quoted.quoteId();
            quoteNumber = quoted.number();
            quoteRevision = progress.quoteRevision();
            quoteStage = progress.state().stage();
            evidence = quoted.evidence();
        }
    }

    private boolean isNewer(Progress quote) {
        return quote.quoteRevision() > quoteRevision
                || quote.quoteRevision() == quoteRevision && quote.state().stage() >= quoteStage;
    }
}
