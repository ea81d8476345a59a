package io.linkwright.gateway.consultation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.consultation.ConsultationRequested;
import io.linkwright.gateway.consultation.ConsultationViews.Detail;
import io.linkwright.gateway.intake.ConsultationIntake;
import io.linkwright.kit.event.EventContext;
import io.linkwright.kit.event.Outbox;

/** Stores a new consultation and says so, in one transaction. */
@ApplicationScoped
class ConsultationOpening {

    private static final String SOURCE = "gateway";

    private final ConsultationRepository consultations;
    private final Outbox outbox;

    ConsultationOpening(ConsultationRepository consultations, Outbox outbox) {
        this.consultations = consultations;
        this.outbox = outbox;
    }

    @Transactional
    Detail open(String organisation, String requestedBy, ConsultationIntake.Accepted accepted) {
        UUID id = UUID.randomUUID();
        // The database keeps microseconds; what is answered now must be what is read later.
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Consultation consultation = new Consultation(id, organisation, requestedBy, now, accepted.request().title(),
                accepted.document());
        String eventId = outbox.publish(EventTypes.CONSULTATION_REQUESTED, id.toString(),
                new ConsultationRequested(id.toString(), organisation, requestedBy, now, accepted.request()),
                EventContext.ofConsultation(id.toString()));
        String sentence = Sentences.requested(accepted.request(), requestedBy);
        Step requested = new Step(new Progress(ConsultationState.REQUESTED, 0, now), sentence, new Step.Outcome.None());
        TimelineEntry first = new TimelineEntry(eventId, id, consultation.apply(requested),
                EventTypes.CONSULTATION_REQUESTED.name(), now, SOURCE, sentence);
        consultations.persist(consultation);
        consultations.append(first);
        return Detail.of(consultation, List.of(first));
    }
}
