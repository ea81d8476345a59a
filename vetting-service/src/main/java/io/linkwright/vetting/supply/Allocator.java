package io.linkwright.vetting.supply;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.quote.QuoteSnapshot;
import io.linkwright.contracts.vetting.SupplyAllocated;
import io.linkwright.contracts.vetting.SupplyShort;
import io.linkwright.kit.event.EventContext;
import io.linkwright.kit.event.Outbox;
import io.linkwright.kit.event.PoisonEvent;
import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.lot.Lots;

/**
 * Sets vetted units aside for accepted quotes. Every quote is served once, and no unit is promised twice: the lots' rows are
 * locked while the plan is made, and the database itself refuses to allocate more than a lot has.
 */
@ApplicationScoped
class Allocator {

    private final Lots lots;
    private final SupplyBook supply;
    private final Allocations allocations;
    private final Outbox outbox;

    Allocator(Lots lots, SupplyBook supply, Allocations allocations, Outbox outbox) {
        this.lots = lots;
        this.supply = supply;
        this.allocations = allocations;
        this.outbox = outbox;
    }

    /** Empty when the quote was served before. */
    Optional<QuoteAllocation> serve(QuoteSnapshot quote, EventContext context) {
        QuoteAllocation opened = new QuoteAllocation(UUID.randomUUID(), quote.quoteId(), quote.number(), quote.consultationId(),
                quote.organisation(), quote.auditProfile(), Instant.now().truncatedTo(ChronoUnit.MICROS), List.of(), List.of());
        if (!allocations.open(opened)) {
            return Optional.empty();
        }
        Set<String> parts = new TreeSet<>(quote.lines().stream().map(QuoteSnapshot.Line::partNumber).toList());
        // Lots before parts, everywhere: an audit holds its lot when it asks for the part.
        Map<UUID, Lot> locked = lots.ofPartsLocked(parts).stream()
                .collect(Collectors.toMap(Lot::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        supply.lock(parts);
        AllocationPlan plan = AllocationPlan.of(quote.lines().stream().map(Allocator::line).toList(),
                supply.states(List.copyOf(locked.values())), quote.auditProfile());
        plan.taken().forEach(taken -> locked.get(taken.lotId()).allocate(taken.quantity()));
        lots.flush();

        QuoteAllocation served = new QuoteAllocation(opened.id(), opened.quoteId(), opened.quoteNumber(),
                opened.consultationId(),
                opened.organisation(), opened.overlay(), opened.allocatedAt(),
                plan.taken().stream().map(taken -> new SupplyAllocated.Allocation(taken.partNumber(), taken.lotId().toString(),
                        taken.lotNumber(), taken.quantity())).toList(),
                plan.shortages().stream()
                        .map(missing -> new SupplyShort.Shortage(missing.partNumber(), missing.wanted(), missing.missing()))
                        .toList());
        allocations.addLines(served);
        publish(served, context);
        plan.taken().stream().map(AllocationPlan.Taken::partNumber).distinct().sorted()
                .forEach(part -> supply.publish(part, context));
        return Optional.of(served);
    }

    private void publish(QuoteAllocation served, EventContext context) {
        String key = "quote/" + served.quoteId();
        if (served.shortages().isEmpty()) {
            outbox.publish(EventTypes.SUPPLY_ALLOCATED, key,
                    new SupplyAllocated(served.id().toString(), served.quoteId(), served.consultationId(),
                            served.organisation(), served.allocatedAt(), served.allocations()),
                    context);
        } else {
            outbox.publish(EventTypes.SUPPLY_SHORT, key,
                    new SupplyShort(served.id().toString(), served.quoteId(), served.consultationId(), served.organisation(),
                            served.allocatedAt(), served.allocations(), served.shortages()),
                    context);
        }
    }

    private static AllocationPlan.Line line(QuoteSnapshot.Line line) {
        Map<UUID, Long> named = new LinkedHashMap<>();
        line.lots().forEach(lot -> named.merge(lotId(lot.lotId()), lot.quantity(), Long::sum));
        return new AllocationPlan.Line(line.partNumber(), line.quantity(), line.vetting(), named);
    }

    private static UUID lotId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw new PoisonEvent("the quote names a lot '" + text + "', which is no id of a lot", notOurs);
        }
    }
}
