package io.linkwright.quote.supply;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.EventType;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.vetting.SupplyChanged;
import io.linkwright.kit.event.EventHandler;
import io.linkwright.kit.event.PoisonEvent;
import io.linkwright.kit.event.ReceivedEvent;

/** Keeps the view of the vetted supply that drafts and issued quotes are matched with. */
@ApplicationScoped
class SupplyChangedHandler implements EventHandler<SupplyChanged> {

    private final VettedSupplyRepository supply;

    SupplyChangedHandler(VettedSupplyRepository supply) {
        this.supply = supply;
    }

    @Override
    public EventType<SupplyChanged> type() {
        return EventTypes.SUPPLY_CHANGED;
    }

    @Override
    public void handle(SupplyChanged announced, ReceivedEvent event) {
        if (announced.partNumber() == null || announced.changedAt() == null) {
            throw new PoisonEvent("the supply names no part number or no time");
        }
        supply.follow(announced);
    }
}
