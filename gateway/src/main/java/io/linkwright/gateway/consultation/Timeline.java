package io.linkwright.gateway.consultation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.linkwright.kit.event.PoisonEvent;
import io.linkwright.kit.event.ReceivedEvent;

/** Brings events into consultations. To be called in the transaction that claims the event. */
@ApplicationScoped
class Timeline {

    private static final Logger LOG = Logger.getLogger(Timeline.class);

    private final ConsultationRepository consultations;

    Timeline(ConsultationRepository consultations) {
        this.consultations = consultations;
    }

    /**
     * @param organisation the event's, which must be the consultation's
     * @throws PoisonEvent if there is no such consultation
     */
    void record(ReceivedEvent event, String consultationId, String organisation, Step step) {
        Consultation consultation = consultations.lock(id(consultationId)).orElseThrow(
                () -> new PoisonEvent("there is no consultation " + consultationId));
        if (!consultation.organisation.equals(organisation)) {
            throw new PoisonEvent("consultation " + consultationId + " does not belong to " + organisation);
        }
        int sequence = consultation.apply(step);
        consultations.append(new TimelineEntry(event.eventId(), consultation.id, sequence, event.type(), step.progress().at(),
                service(event.source()), step.sentence()));
        LOG.debugf("%s: %s", consultationId, step.sentence());
    }

    private static UUID id(String consultationId) {
        try {
            return UUID.fromString(consultationId);
        } catch (IllegalArgumentException | NullPointerException noId) {
            throw new PoisonEvent("'" + consultationId + "' is no consultation id", noId);
        }
    }

    /** {@code /linkwright/catalog-service} is the catalog to a reader. */
    static String service(String source) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        return name.endsWith("-service") ? name.substring(0, name.length() - "-service".length()) : name;
    }
}
