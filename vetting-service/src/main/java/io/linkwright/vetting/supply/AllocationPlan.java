package io.linkwright.vetting.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.linkwright.contracts.quote.QuoteSnapshot.Vetting;
import io.linkwright.contracts.vetting.Outcome;

/**
 * Which units of which lots serve an accepted quote. Plain Java; the caller holds the locks of the lots.
 *
 * <p>
 * A line takes from the lots that the quote named, as far as they still hold the customer's audit, and then from others: lots
 * that passed before conditional ones, then the fullest first. A line that was sold as vetted takes from lots that pass and no
 * others. A line sold as unvetted takes what vetted units there are; what is missing is said, like for any other line.
 */
final class AllocationPlan {

    /** @param lots named on the quote, with the quantity planned from each, in the quote's order */
    record Line(String partNumber, long quantity, Vetting vetting, Map<UUID, Long> lots) {
    }

    record Taken(String partNumber, UUID lotId, String lotNumber, long quantity) {
    }

    /** @param vetting how the part was sold; the strictest where several lines miss it */
    record Short(String partNumber, long wanted, long missing, Vetting vetting) {
    }

    private final Map<UUID, Long> left = new HashMap<>();
    private final Map<UUID, Taken> taken = new LinkedHashMap<>();
    private final Map<String, Short> shortages = new LinkedHashMap<>();
    private final String overlay;

    private AllocationPlan(List<LotSupplyState> lots, String overlay) {
        lots.forEach(lot -> left.put(lot.lotId(), lot.available()));
        this.overlay = overlay;
    }

    /** @param overlay the audit the customer asked for; null for the standard alone */
    static AllocationPlan of(List<Line> lines, List<LotSupplyState> lots, String overlay) {
        AllocationPlan plan = new AllocationPlan(lots, overlay);
        lines.forEach(line -> plan.serve(line, lots));
        return plan;
    }

    private void serve(Line line, List<LotSupplyState> lots) {
        List<LotSupplyState> usable = lots.stream().filter(lot -> lot.partNumber().equals(line.partNumber()))
                .filter(lot -> lot.usableUnder(overlay).filter(outcome -> fits(line, outcome)).isPresent())
                .sorted(Comparator.comparing((LotSupplyState lot) -> lot.usableUnder(overlay).orElseThrow())
                        .thenComparing(LotSupplyState.BEST_FIRST))
                .toList();
        long open = line.quantity();
        for (Map.Entry<UUID, Long> named : line.lots().entrySet()) {
            for (LotSupplyState lot : usable) {
                if (lot.lotId().equals(named.getKey())) {
                    open -= take(lot, Math.min(open, named.getValue()));
                }
            }
        }
        for (LotSupplyState lot : usable) {
            open -= take(lot, open);
        }
        if (open > 0) {
            shortages.merge(line.partNumber(), new Short(line.partNumber(), line.quantity(), open, line.vetting()),
                    (one, other) -> new Short(one.partNumber(), one.wanted() + other.wanted(),
                            one.missing() + other.missing(),
                            one.vetting().compareTo(other.vetting()) < 0 ? one.vetting() : other.vetting()));
        }
    }

    private static boolean fits(Line line, Outcome outcome) {
        return line.vetting() != Vetting.VETTED || outcome == Outcome.PASS;
    }

    private long take(LotSupplyState lot, long wanted) {
        long units = Math.min(wanted, left.get(lot.lotId()));
        if (units > 0) {
            left.merge(lot.lotId(), -units, Long::sum);
            taken.merge(lot.lotId(), new Taken(lot.partNumber(), lot.lotId(), lot.lotNumber(), units), (one,
                    more) -> new Taken(one.partNumber(), one.lotId(), one.lotNumber(), one.quantity() + more.quantity()));
        }
        return Math.max(units, 0);
    }

    /** One per lot. */
    List<Taken> taken() {
        return new ArrayList<>(taken.values());
    }

    /** One per part; empty when the quote is served whole. */
    List<Short> shortages() {
        return new ArrayList<>(shortages.values());
    }
}
