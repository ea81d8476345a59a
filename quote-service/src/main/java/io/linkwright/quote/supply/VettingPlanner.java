package io.linkwright.quote.supply;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.quote.supply.VettingPlan.Demand;
import io.linkwright.quote.supply.VettingPlan.LineVetting;

/** Matches lines with the vetted supply as it is known now. */
@ApplicationScoped
public class VettingPlanner {

    private final VettedSupplyRepository supply;

    VettingPlanner(VettedSupplyRepository supply) {
        this.supply = supply;
    }

    /** @param overlay the audit profile the customer asked for; null for the standard's limits alone */
    public List<LineVetting> plan(List<Demand> demands, String overlay) {
        return VettingPlan.of(demands, supply.lotsOf(demands.stream().map(Demand::partNumber).toList()), overlay);
    }
}
