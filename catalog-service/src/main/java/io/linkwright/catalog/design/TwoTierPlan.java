package io.linkwright.catalog.design;

import java.util.List;

import io.linkwright.catalog.topology.Spread;
import io.linkwright.contracts.catalog.Design.Layer;
import io.linkwright.contracts.catalog.Design.Layout;

/**
 * Counts of a two-tier, rail-aligned leaf and spine fabric.
 *
 * <p>
 * With \(d\) node links on a leaf, a sub-unit is \(d\) nodes on one leaf per rail: \(SU = \lceil N/d \rceil\), leaves
 * \(= SU \cdot n\). Leaves and their uplinks are built for whole sub-units, node links for the real nodes. Each leaf has
 * \(u\) uplinks. They must spread evenly, so the spines are the smallest divisor of \(u\) that is at least
 * \(\lceil leaves \cdot u / ports \rceil\), the number of spines whose ports suffice.
 *
 * @param nodesPerSubUnit equals the node links of a full leaf
 * @param leafSpineLinks for whole sub-units
 */
record TwoTierPlan(int nodes, int rails, int subUnits, int nodesPerSubUnit, int leaves, int spines, int uplinksPerLeaf,
        int uplinkGbps, long nodeLinks, long leafSpineLinks) {

    /** Either the plan, or how much the switches could carry. */
    sealed interface Result permits Planned, TooLarge {
    }

    record Planned(TwoTierPlan plan) implements Result {
    }

    /**
     * More leaves than a spine has ports.
     *
     * @param maxNodes nodes the two tiers can carry; 0 when not even one sub-unit
     */
    record TooLarge(int leaves, int maxNodes) implements Result {
    }

    static Result count(TwoTierDemand demand) {
        int d = demand.downLinks();
        if (d == 0) {
            return new TooLarge(demand.rails(), 0);
        }
        int subUnits = TwoTierDemand.ceil(demand.nodes(), d);
        long leaves = (long) subUnits * demand.rails();
        int uplinks = demand.uplinksFor(d);
        long minimum = (leaves * uplinks + demand.spinePorts() - 1) / demand.spinePorts();
        if (minimum > uplinks) {
            return new TooLarge((int) Math.min(leaves, Integer.MAX_VALUE), demand.spinePorts() / demand.rails() * d);
        }
        int spines = (int) minimum;
        while (uplinks % spines != 0) {
            spines++;
        }
        return new Planned(new TwoTierPlan(demand.nodes(), demand.rails(), subUnits, d, (int) leaves, spines, uplinks,
                demand.uplinkGbps(), (long) demand.nodes() * demand.rails(), leaves * uplinks));
    }

    /** Node links over the nodes. */
    Spread atNodes() {
        return Spread.even(nodes, rails);
    }

    /** Node links over the leaves: all full but those of the last sub-unit. */
    Spread downAtLeaves() {
        int rest = nodes - (subUnits - 1) * nodesPerSubUnit;
        return new Spread(List.of(new Spread.Share((long) (subUnits - 1) * rails, nodesPerSubUnit),
                new Spread.Share(rails, rest)));
    }

    Spread upAtLeaves() {
        return Spread.even(leaves, uplinksPerLeaf);
    }

    Spread atSpines() {
        return Spread.even(spines, leafSpineLinks / spines);
    }

    /**
     * @param nodeCagePorts links that a cage of a node holds
     * @param downPerCage node links that a leaf cage holds
     * @param upPerCage uplinks that a leaf cage holds
     * @param spinePerCage links that a spine cage holds
     */
    Layout layout(int nodeCagePorts, int downPerCage, int upPerCage, int spinePerCage) {
        int upFrom = TwoTierDemand.ceil(nodesPerSubUnit, downPerCage);
        return new Layout(1, nodes, rails, nodeCagePorts, 0, false, nodesPerSubUnit, 1, 1, false,
                new Layer(leaves, downPerCage, uplinksPerLeaf, upPerCage, upFrom), leaves,
                new Layer(spines, spinePerCage, 0, 1, 0), 0, null);
    }
}
