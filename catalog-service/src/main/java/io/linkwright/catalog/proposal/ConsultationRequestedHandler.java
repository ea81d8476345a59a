package io.linkwright.catalog.proposal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.catalog.design.DesignOutcome;
import io.linkwright.catalog.design.InputFault;
import io.linkwright.contracts.EventType;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.catalog.DesignProposed;
import io.linkwright.contracts.catalog.DesignRejected;
import io.linkwright.contracts.consultation.ConsultationRequested;
import io.linkwright.kit.event.EventHandler;
import io.linkwright.kit.event.Outbox;
import io.linkwright.kit.event.PoisonEvent;
import io.linkwright.kit.event.ReceivedEvent;

/** Answers every consultation once: with a design, or with all the reasons why there is none. */
@ApplicationScoped
class ConsultationRequestedHandler implements EventHandler<ConsultationRequested> {

    private final CurrentDesigner designer;
    private final DesignRepository designs;
    private final Outbox outbox;
    private final ObjectMapper json;

    ConsultationRequestedHandler(CurrentDesigner designer, DesignRepository designs, Outbox outbox, ObjectMapper json) {
        this.designer = designer;
        this.designs = designs;
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public EventType<ConsultationRequested> type() {
        return EventTypes.CONSULTATION_REQUESTED;
    }

    @Override
    public void handle(ConsultationRequested asked, ReceivedEvent event) {
        if (asked.consultationId() == null || asked.organisation() == null || asked.request() == null) {
            throw new PoisonEvent("a consultation without id, organisation or request cannot be answered");
        }
        if (designs.answers(asked.consultationId())) {
            return;
        }
        DesignEntity.Origin origin = new DesignEntity.Origin(UUID.randomUUID(), asked.consultationId(), asked.organisation(),
                Instant.now().truncatedTo(ChronoUnit.MICROS), written(asked.request()));
        DesignOutcome outcome = designer.design(asked.request());
        if (outcome instanceof DesignOutcome.Proposed proposed) {
            propose(origin, asked, proposed.design(), event);
        } else if (outcome instanceof DesignOutcome.Refused refused) {
            reject(origin, refused.reasons(), refused.nearest(), event);
        } else {
            reject(origin, reasons(((DesignOutcome.Invalid) outcome).faults()), null, event);
        }
    }

    private void propose(DesignEntity.Origin origin, ConsultationRequested asked, Design design, ReceivedEvent event) {
        designs.persist(DesignEntity.proposed(origin, written(design)));
        String id = origin.id().toString();
        outbox.publish(EventTypes.DESIGN_PROPOSED, id, new DesignProposed(id, origin.consultationId(), origin.organisation(),
                origin.createdAt(), asked.request().auditProfile(), asked.request().currency(), design), event.next());
    }

    private void reject(DesignEntity.Origin origin, List<Reason> reasons, String nearest, ReceivedEvent event) {
        designs.persist(DesignEntity.rejected(origin, written(reasons), nearest));
        String id = origin.id().toString();
        outbox.publish(EventTypes.DESIGN_REJECTED, id, new DesignRejected(id, origin.consultationId(), origin.organisation(),
                origin.createdAt(), reasons, nearest), event.next());
    }

    private static List<Reason> reasons(List<InputFault> faults) {
        return faults.stream()
                .map(fault -> new Reason(fault.code(), Severity.BLOCK, fault.message(), fault.pointer(), null)).toList();
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
