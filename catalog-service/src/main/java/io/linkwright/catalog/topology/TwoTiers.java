package io.linkwright.catalog.topology;

import io.linkwright.catalog.topology.FabricCount.Counted;
import io.linkwright.catalog.topology.FabricCount.TooLarge;
import io.linkwright.contracts.catalog.Design.Layer;
import io.linkwright.contracts.catalog.Design.Layout;

/**
 * Leaves and spines. Leaves and their uplinks are built for whole units, node links for the real nodes. The \(u\) uplinks of
 * a leaf must spread evenly, so the spines are the smallest divisor of \(u\) that is at least \(\lceil leaves \cdot u / k
 * \rceil\), the number of spines whose ports suffice. NVIDIA's published tables follow that rule: 3 units of 32 nodes have 16
 * spines, not 12.
 */
final class TwoTiers {

    static FabricCount count(FabricDemand demand) {
        NodeUnits units = NodeUnits.of(demand);
        int ports = demand.spine().allDown();
        int uplinks = uplinks(units, ports, demand);
        int spines = units.units() == 0 ? 0 : spines(units.leaves(), uplinks, ports);
        if (spines == 0) {
            int slots = units.slotsOn(ports, demand);
            return new TooLarge("two-tier-limit", units.units() == 0 ? "A leaf has no ports for a node beside its uplinks."
                    : units.leaves() + " leaves are needed, and two tiers end where a spine (" + ports + " ports of "
                            + demand.spine().downGbps() + "G) has no port left for another leaf.",
                    Math.max(0, slots - demand.managerSlots()));
        }
        SwitchPorts leaf = demand.leaf();
        return new Counted(new FabricCounts(new Layout(demand.planes(), demand.nodes(), demand.rails(), demand.nodeCagePorts(),
                demand.managerLinks(), false, units.unitNodes(), units.railsPerLeaf(), units.lastRailsPerLeaf(), false,
                new Layer(units.leaves(), leaf.downPerCage(), uplinks, leaf.upPerCage(), leaf.firstUpCage(units.down())),
                units.leaves(), new Layer(spines, demand.spine().downPerCage(), 0, 1, 0), 0, null)));
    }

    /**
     * Uplinks of a leaf: as many as the ratio takes. An oversubscribed leaf may have cages left; a few uplinks more are taken
     * where they save spines, as 21 uplinks spread over 3, 7 or 21 spines only, 22 over 11.
     */
    private static int uplinks(NodeUnits units, int ports, FabricDemand demand) {
        int needed = demand.leaf().uplinksFor(units.down(), demand.oversubscription());
        if (demand.oversubscription() == 1) {
            return needed;
        }
        int best = needed;
        int fewest = spines(units.leaves(), needed, ports);
        for (int more = needed + 1; demand.leaf().holds(units.down(), more); more++) {
            int spines = spines(units.leaves(), more, ports);
            if (spines > 0 && (fewest == 0 || spines < fewest)) {
                best = more;
                fewest = spines;
            }
        }
        return best;
    }

    /** Smallest divisor of the uplinks whose ports suffice; 0 when even a spine for each uplink has too few. */
    static int spines(int leaves, int uplinks, int ports) {
        long least = ((long) leaves * uplinks + ports - 1) / ports;
        for (int spines = 1; spines <= uplinks; spines++) {
            if (spines >= least && uplinks % spines == 0) {
                return spines;
            }
        }
        return 0;
    }

    private TwoTiers() {
    }
}
