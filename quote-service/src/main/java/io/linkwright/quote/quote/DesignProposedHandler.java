package io.linkwright.quote.quote;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.EventType;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.contracts.catalog.DesignProposed;
import io.linkwright.kit.event.EventHandler;
import io.linkwright.kit.event.PoisonEvent;
import io.linkwright.kit.event.ReceivedEvent;

/** A design that fits becomes a priced draft. */
@ApplicationScoped
class DesignProposedHandler implements EventHandler<DesignProposed> {

    private final QuoteDrafting drafting;

    DesignProposedHandler(QuoteDrafting drafting) {
        this.drafting = drafting;
    }

    @Override
    public EventType<DesignProposed> type() {
        return EventTypes.DESIGN_PROPOSED;
    }

    @Override
    public void handle(DesignProposed proposed, ReceivedEvent event) {
        List<String> faults = faults(proposed);
        if (!faults.isEmpty()) {
            throw new PoisonEvent("the design cannot be quoted: " + String.join("; ", faults));
        }
        drafting.draft(proposed, event.next());
    }

    private static List<String> faults(DesignProposed proposed) {
        List<String> faults = new ArrayList<>();
        need(proposed.designId(), "designId", faults);
        need(proposed.consultationId(), "consultationId", faults);
        need(proposed.organisation(), "organisation", faults);
        if (proposed.currency() != null && !proposed.currency().matches("[A-Z]{3}")) {
            faults.add("currency is no ISO 4217 code");
        }
        if (proposed.design() == null || proposed.design().billOfMaterials().isEmpty()) {
            faults.add("there is nothing to buy");
        } else {
            proposed.design().billOfMaterials().forEach(line -> faults(line, faults));
        }
        return faults;
    }

    private static void faults(BomLine line, List<String> faults) {
        need(line.partNumber(), "partNumber", faults);
        need(line.description(), "description of " + line.partNumber(), faults);
        if (line.kind() == null) {
            faults.add("kind of " + line.partNumber() + " is missing");
        }
        if (line.quantity() < 1) {
            faults.add("quantity of " + line.partNumber() + " is " + line.quantity());
        }
    }

    private static void need(String value, String name, List<String> faults) {
        if (value == null || value.isBlank()) {
            faults.add(name + " is missing");
        }
    }
}
