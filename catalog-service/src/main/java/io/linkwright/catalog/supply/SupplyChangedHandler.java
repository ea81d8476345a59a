package io.linkwright.catalog.supply;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.EventType;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.vetting.SupplyChanged;
import io.linkwright.kit.event.EventHandler;
import io.linkwright.kit.event.PoisonEvent;
import io.linkwright.kit.event.ReceivedEvent;

/** Keeps the view of the vetted stock that the choice of parts is weighed with. */
@ApplicationScoped
class SupplyChangedHandler implements EventHandler<SupplyChanged> {

    private final VettedSupply supply;

    SupplyChangedHandler(VettedSupply supply) {
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
