package io.linkwright.vetting.supply;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.vetting.SupplyAllocated;
import io.linkwright.contracts.vetting.SupplyReleased;
import io.linkwright.contracts.vetting.SupplyShort;
import io.linkwright.kit.event.EventContext;
import io.linkwright.kit.event.Outbox;

/** Tells the other services what became of an allocation. */
@ApplicationScoped
class AllocationEvents {

    private final Outbox outbox;

    AllocationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** All that is set aside, and what is still missing. */
    void served(AllocationLedger ledger, Instant at, EventContext context) {
        QuoteAllocation allocation = ledger.allocation();
        List<AllocationPlan.Short> open = ledger.open();
        if (open.isEmpty()) {
            outbox.publish(EventTypes.SUPPLY_ALLOCATED, key(allocation),
                    new SupplyAllocated(allocation.id().toString(), allocation.quoteId(), allocation.consultationId(),
                            allocation.organisation(), at, ledger.live()),
                    context);
        } else {
            outbox.publish(EventTypes.SUPPLY_SHORT, key(allocation),
                    new SupplyShort(allocation.id().toString(), allocation.quoteId(), allocation.consultationId(),
                            allocation.organisation(), at, ledger.live(), AllocationLedger.told(open)),
                    context);
        }
    }

    void released(AllocationLedger ledger, AllocationLedger.Release release, String by, EventContext context) {
        QuoteAllocation allocation = ledger.allocation();
        List<SupplyAllocated.Allocation> given = ledger.lots().stream()
                .filter(lot -> release.quantities().containsKey(lot.lotId()))
                .map(lot -> new SupplyAllocated.Allocation(lot.partNumber(), lot.lotId().toString(), lot.lotNumber(),
                        release.quantities().get(lot.lotId())))
                .toList();
        outbox.publish(EventTypes.SUPPLY_RELEASED, key(allocation),
                new SupplyReleased(allocation.id().toString(), allocation.quoteId(), allocation.consultationId(),
                        allocation.organisation(), release.releasedAt(), by, release.reason(), given, ledger.live()),
                context);
    }

    private static String key(QuoteAllocation allocation) {
        return "quote/" + allocation.quoteId();
    }
}
