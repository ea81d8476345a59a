package io.linkwright.vetting.supply;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.linkwright.contracts.vetting.SupplyAllocated;
import io.linkwright.contracts.vetting.SupplyShort;

/**
 * All that ever happened to an allocation, and what follows from it. Plain values: entries are only added.
 *
 * @param shortages what was missing at first
 */
record AllocationLedger(QuoteAllocation allocation, List<Taken> taken, List<AllocationPlan.Short> shortages,
        List<Release> releases) {

    AllocationLedger {
        taken = List.copyOf(taken);
        shortages = List.copyOf(shortages);
        releases = List.copyOf(releases);
    }

    /** Units of one lot that were set aside. @param later whether a completion added them */
    record Taken(String partNumber, UUID lotId, String lotNumber, long quantity, boolean later) {
    }

    /** @param quantities units given back, by lot */
    record Release(UUID id, String reason, Instant releasedAt, Map<UUID, Long> quantities) {

        Release {
            quantities = Map.copyOf(quantities);
        }
    }

    /** One line per lot: everything ever set aside from it. */
    List<Taken> lots() {
        Map<UUID, Taken> lots = new LinkedHashMap<>();
        taken.forEach(line -> lots.merge(line.lotId(), line, (one, more) -> new Taken(one.partNumber(), one.lotId(),
                one.lotNumber(), one.quantity() + more.quantity(), one.later())));
        return List.copyOf(lots.values());
    }

    long released(UUID lot) {
        return releases.stream().mapToLong(release -> release.quantities().getOrDefault(lot, 0L)).sum();
    }

    /** What is set aside now; lots of which nothing is left are left out. */
    List<SupplyAllocated.Allocation> live() {
        return lots().stream()
                .map(lot -> new SupplyAllocated.Allocation(lot.partNumber(), lot.lotId().toString(), lot.lotNumber(),
                        lot.quantity() - released(lot.lotId())))
                .filter(lot -> lot.quantity() > 0).toList();
    }

    /** By lot, what is set aside now. */
    Map<UUID, Long> liveByLot() {
        return live().stream().collect(Collectors.toMap(lot -> UUID.fromString(lot.lotId()),
                SupplyAllocated.Allocation::quantity, Long::sum, LinkedHashMap::new));
    }

    /** What is still missing; empty when completions have brought all of it. Released units are not missed. */
    List<AllocationPlan.Short> open() {
        Map<String, Long> brought = taken.stream().filter(Taken::later)
                .collect(groupingBy(Taken::partNumber, summingLong(Taken::quantity)));
        return shortages.stream()
                .map(line -> new AllocationPlan.Short(line.partNumber(), line.wanted(),
                        line.missing() - brought.getOrDefault(line.partNumber(), 0L), line.vetting()))
                .filter(line -> line.missing() > 0).toList();
    }

    static List<SupplyShort.Shortage> told(List<AllocationPlan.Short> shortages) {
        return shortages.stream().map(line -> new SupplyShort.Shortage(line.partNumber(), line.wanted(), line.missing()))
                .toList();
    }
}
