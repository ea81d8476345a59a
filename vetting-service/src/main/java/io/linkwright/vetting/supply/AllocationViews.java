package io.linkwright.vetting.supply;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.vetting.lot.Lots;

/** Holds allocations against what is known of their lots by now. All calls belong to the caller's transaction. */
@ApplicationScoped
class AllocationViews {

    private final SupplyBook supply;
    private final AllocationUnits units;
    private final Lots lots;

    AllocationViews(SupplyBook supply, AllocationUnits units, Lots lots) {
        this.supply = supply;
        this.units = units;
        this.lots = lots;
    }

    AllocationView of(AllocationLedger ledger) {
        QuoteAllocation allocation = ledger.allocation();
        List<AllocationLedger.Taken> taken = ledger.lots();
        List<UUID> ids = taken.stream().map(AllocationLedger.Taken::lotId).toList();
        Map<UUID, LotSupplyState> states = ids.isEmpty() ? Map.of()
                : supply.states(lots.list("id in ?1", ids)).stream()
                        .collect(Collectors.toMap(LotSupplyState::lotId, Function.identity()));
        Map<UUID, List<AllocationUnits.HeldUnit>> held = units.of(allocation.id(), ids).stream()
                .collect(Collectors.groupingBy(AllocationUnits.HeldUnit::lotId));
        Map<UUID, Long> live = ledger.liveByLot();
        List<AllocationView.LotLine> lines = taken.stream().map(lot -> line(lot, ledger.released(lot.lotId()),
                states.get(lot.lotId()), held.getOrDefault(lot.lotId(), List.of()), allocation.overlay())).toList();
        Map<String, Long> open = ledger.open().stream().collect(
                Collectors.toMap(AllocationPlan.Short::partNumber, AllocationPlan.Short::missing, Long::sum));
        return new AllocationView(allocation.id(), allocation.quoteId(), allocation.quoteNumber(), allocation.consultationId(),
                allocation.organisation(), allocation.overlay(), allocation.allocatedAt(),
                lines.stream().filter(line -> live.containsKey(line.lotId())).allMatch(AllocationView.LotLine::holds), lines,
                ledger.shortages().stream()
                        .map(line -> new AllocationView.ShortLine(line.partNumber(), line.wanted(), line.missing(),
                                open.getOrDefault(line.partNumber(), 0L)))
                        .toList(),
                ledger.releases().stream().map(release -> new AllocationView.ReleaseLine(release.id(), release.releasedAt(),
                        release.reason(), release.quantities())).toList());
    }

    private static AllocationView.LotLine line(AllocationLedger.Taken lot, long released, LotSupplyState state,
            List<AllocationUnits.HeldUnit> held, String overlay) {
        List<String> unfit = held.stream().filter(unit -> !unit.fit()).map(AllocationUnits.HeldUnit::serial).toList();
        Outcome outcome = state.outcomeUnder(overlay);
        return new AllocationView.LotLine(lot.partNumber(), lot.lotId(), lot.lotNumber(), lot.quantity(), released, outcome,
                state.usableUnder(overlay).isPresent() && unfit.isEmpty(),
                held.stream().map(AllocationUnits.HeldUnit::serial).toList(), unfit);
    }
}
