package io.linkwright.quote.supply;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.linkwright.contracts.quote.QuoteSnapshot.LotEvidence;
import io.linkwright.contracts.quote.QuoteSnapshot.Vetting;
import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.contracts.vetting.SupplyChanged.LotSupply;
import io.linkwright.quote.supply.LotAudit.Usable;

/**
 * Which vetted lots the lines of a quote would be served from: lots that passed before conditional ones, then the fullest
 * first so that a line has few lots. No unit is planned twice within a quote. A plan reserves nothing.
 */
public final class VettingPlan {

    private static final Comparator<Usable> BEST_FIRST = comparing(Usable::outcome)
            .thenComparing(usable -> usable.lot().available(), Comparator.reverseOrder())
            .thenComparing(usable -> usable.lot().lotNumber());

    private final Map<String, List<LotSupply>> supply;
    private final String overlay;
    private final Map<String, Long> planned = new HashMap<>();

    private VettingPlan(Map<String, List<LotSupply>> supply, String overlay) {
        this.supply = supply;
        this.overlay = overlay;
    }

    /** What a line asks for. */
    public record Demand(String partNumber, long quantity) {
    }

    /** @param lots in the order they would be used; less than the quantity in sum when the line is unvetted */
    public record LineVetting(Vetting vetting, List<LotEvidence> lots) {

        public LineVetting {
            lots = List.copyOf(lots);
        }
    }

    /**
     * @param supply lots by part number
     * @param overlay the audit profile the customer asked for; null for the standard's limits alone
     * @return one per demand, in its order
     */
    public static List<LineVetting> of(List<Demand> demands, Map<String, List<LotSupply>> supply, String overlay) {
        VettingPlan plan = new VettingPlan(supply, overlay);
        return demands.stream().map(plan::serve).toList();
    }

    private LineVetting serve(Demand demand) {
        List<LotSupply> lots = supply.getOrDefault(demand.partNumber(), List.of());
        List<Usable> usable = lots.stream().map(lot -> LotAudit.usable(lot, overlay)).flatMap(Optional::stream)
                .sorted(BEST_FIRST).toList();
        List<LotEvidence> plan = new ArrayList<>();
        long open = demand.quantity();
        for (Usable lot : usable) {
            long taken = Math.min(open, left(lot.lot()));
            if (taken > 0) {
                planned.merge(lot.lot().lotId(), taken, Long::sum);
                plan.add(new LotEvidence(lot.lot().lotId(), lot.lot().lotNumber(), taken, lot.outcome(), lot.evidenceUrl()));
                open -= taken;
            }
        }
        return new LineVetting(open > 0 ? Vetting.UNVETTED : covered(plan), plan);
    }

    private long left(LotSupply lot) {
        return lot.available() - planned.getOrDefault(lot.lotId(), 0L);
    }

    private static Vetting covered(List<LotEvidence> lots) {
        return lots.stream().allMatch(lot -> lot.outcome() == Outcome.PASS) ? Vetting.VETTED : Vetting.CONDITIONAL;
    }
}
