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

import io.linkwright.contracts.quote.QuoteSnapshot;
import io.linkwright.kit.event.EventContext;
import io.linkwright.kit.event.PoisonEvent;
import io.linkwright.kit.problem.Problems;
import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.lot.Lots;

/**
 * Sets vetted units aside for accepted quotes. Every quote is served once, and no unit is promised twice: the lots' rows are
 * locked while the plan is made, and the database itself refuses to allocate more than a lot has, or one serial twice.
 */
@ApplicationScoped
class Allocator {

    private final Lots lots;
    private final SupplyBook supply;
    private final Allocations allocations;
    private final AllocationUnits units;
    private final AllocationEvents events;

    Allocator(Lots lots, SupplyBook supply, Allocations allocations, AllocationUnits units, AllocationEvents events) {
        this.lots = lots;
        this.supply = supply;
        this.allocations = allocations;
        this.units = units;
        this.events = events;
    }

    /** Empty when the quote was served before. */
    Optional<AllocationLedger> serve(QuoteSnapshot quote, EventContext context) {
        QuoteAllocation opened = new QuoteAllocation(UUID.randomUUID(), quote.quoteId(), quote.number(), quote.consultationId(),
                quote.organisation(), quote.auditProfile(), now());
        if (!allocations.open(opened)) {
            return Optional.empty();
        }
        AllocationPlan plan = setAside(opened, null, quote.lines().stream().map(Allocator::line).toList());
        allocations.addShortages(opened.id(), plan.shortages());
        AllocationLedger served = allocations.ledger(opened.id()).orElseThrow();
        events.served(served, opened.allocatedAt(), context);
        tell(plan, context);
        return Optional.of(served);
    }

    /**
     * Sets aside what was missing, as far as there is supply by now.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when nothing is missing, all was given back, or there is still no
     *         supply
     */
    AllocationLedger complete(UUID allocation, String by) {
        allocations.lock(allocation);
        AllocationLedger before = allocations.ledger(allocation).orElseThrow();
        if (before.open().isEmpty()) {
            throw Problems.conflict("nothing-missing",
                    "Nothing is missing of quote " + before.allocation().quoteNumber() + ".");
        }
        if (before.live().isEmpty() && !before.releases().isEmpty()) {
            throw Problems.conflict("already-released", "All that was set aside was given back.");
        }
        UUID completion = UUID.randomUUID();
        Instant at = now();
        allocations.addCompletion(completion, allocation, at, by);
        AllocationPlan plan = setAside(before.allocation(), completion, before.open().stream()
                .map(line -> new AllocationPlan.Line(line.partNumber(), line.missing(), line.vetting(), Map.of())).toList());
        if (plan.taken().isEmpty()) {
            throw Problems.conflict("no-supply", "No vetted unit of what is missing can be had today.");
        }
        AllocationLedger completed = allocations.ledger(allocation).orElseThrow();
        EventContext context = EventContext.ofConsultation(completed.allocation().consultationId());
        events.served(completed, at, context);
        tell(plan, context);
        return completed;
    }

    /** @param completion null for what is set aside at first */
    private AllocationPlan setAside(QuoteAllocation allocation, UUID completion, List<AllocationPlan.Line> lines) {
        Set<String> parts = new TreeSet<>(lines.stream().map(AllocationPlan.Line::partNumber).toList());
        // Lots before parts, everywhere: an audit holds its lot when it asks for the part.
        Map<UUID, Lot> locked = lots.ofPartsLocked(parts).stream()
                .collect(Collectors.toMap(Lot::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        supply.lock(parts);
        AllocationPlan plan = AllocationPlan.of(lines, supply.states(List.copyOf(locked.values())), allocation.overlay());
        plan.taken().forEach(taken -> locked.get(taken.lotId()).allocate(taken.quantity()));
        lots.flush();
        allocations.addTaken(allocation.id(), completion, plan.taken());
        plan.taken().forEach(taken -> units.pick(allocation.id(), taken.lotId(), taken.quantity()));
        return plan;
    }

    private void tell(AllocationPlan plan, EventContext context) {
        plan.taken().stream().map(AllocationPlan.Taken::partNumber).distinct().sorted()
                .forEach(part -> supply.publish(part, context));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
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
