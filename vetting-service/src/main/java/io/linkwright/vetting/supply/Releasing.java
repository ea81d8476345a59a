package io.linkwright.vetting.supply;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.kit.event.EventContext;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.lot.Lots;

/**
 * Gives units back that were set aside. They are free again, but offered only as far as their lot still holds. What was given
 * back stays written down.
 */
@ApplicationScoped
class Releasing {

    private final Allocations allocations;
    private final AllocationUnits units;
    private final Lots lots;
    private final SupplyBook supply;
    private final AllocationEvents events;

    Releasing(Allocations allocations, AllocationUnits units, Lots lots, SupplyBook supply, AllocationEvents events) {
        this.allocations = allocations;
        this.units = units;
        this.lots = lots;
        this.supply = supply;
        this.events = events;
    }

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when nothing is set aside any more, 400 with all faults of the
     *         request
     */
    AllocationLedger release(UUID allocation, ReleaseRequest request, String by) {
        // The allocation before its lots, everywhere, so that two who release it wait for each other.
        allocations.lock(allocation);
        AllocationLedger before = allocations.ledger(allocation).orElseThrow();
        Map<UUID, Long> live = before.liveByLot();
        if (live.isEmpty()) {
            throw before.releases().isEmpty() ? Problems.conflict("nothing-allocated", "Nothing was set aside.")
                    : Problems.conflict("already-released", "All that was set aside was given back.");
        }
        List<Fault> faults = request.faults(live);
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        Map<UUID, Long> quantities = request.quantities(live);
        List<Lot> locked = lots.lockedByIds(quantities.keySet());
        List<String> parts = locked.stream().map(Lot::partNumber).distinct().sorted().toList();
        supply.lock(parts);
        AllocationLedger.Release release = new AllocationLedger.Release(UUID.randomUUID(), request.reason().strip(),
                Instant.now().truncatedTo(ChronoUnit.MICROS), quantities);
        allocations.addRelease(allocation, release, by);
        locked.forEach(lot -> {
            long quantity = quantities.get(lot.id());
            lot.giveBack(quantity);
            giveBackUnits(release.id(), allocation, lot.id(), quantity, live.get(lot.id()));
        });
        lots.flush();
        AllocationLedger after = allocations.ledger(allocation).orElseThrow();
        EventContext context = EventContext.ofConsultation(after.allocation().consultationId());
        events.released(after, release, by, context);
        parts.forEach(part -> supply.publish(part, context));
        return after;
    }

    /** First known units that do not hold, then units without a serial, then other known ones. */
    private void giveBackUnits(UUID release, UUID allocation, UUID lot, long quantity, long live) {
        List<AllocationUnits.HeldUnit> known = units.of(allocation, List.of(lot)).stream()
                .filter(unit -> unit.lotId().equals(lot)).toList();
        long unfit = Math.min(quantity, known.stream().filter(unit -> !unit.fit()).count());
        long counted = live - known.size();
        units.release(release, allocation, lot, unfit + Math.max(0, quantity - unfit - counted));
    }
}
