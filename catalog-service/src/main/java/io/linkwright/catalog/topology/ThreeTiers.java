package io.linkwright.catalog.topology;

import io.linkwright.catalog.topology.FabricCount.Counted;
import io.linkwright.catalog.topology.FabricCount.TooLarge;
import io.linkwright.contracts.catalog.Design.Layer;
import io.linkwright.contracts.catalog.Design.Layout;

/**
 * Leaves, spines and cores in NVIDIA's layout: rail-aligned leaves stand in groups of at most \(d\), each group with spines
 * of its own, and cores join the groups. Non-blocking and with equal switches there are as many spines as leaves and half as
 * many cores. Groups are of one size that wastes the fewest spines; the largest such groups are taken, because traffic within
 * a group stays below the cores.
 */
final class ThreeTiers {

    /** Groups smaller than this leave so little within them that they are no groups. */
    private static final int LEAST_GROUP = 4;

    static FabricCount count(FabricDemand demand) {
        NodeUnits units = NodeUnits.of(demand);
        int uplinks = demand.leaf().uplinksFor(units.down(), demand.oversubscription());
        SpineGroups groups = units.units() == 0 ? null
                : SpineGroups.choose(units.leaves(), uplinks, leastGroup(demand, units), demand);
        if (groups == null) {
            return tooLarge(demand, units);
        }
        CoreSets cores = CoreSets.choose(groups, demand.core().allDown());
        SwitchPorts leaf = demand.leaf();
        SwitchPorts spine = demand.spine();
        return new Counted(new FabricCounts(new Layout(demand.planes(), demand.nodes(), demand.rails(), demand.nodeCagePorts(),
                demand.managerLinks(), false, units.unitNodes(), 1, 1, byRail(units, groups, demand),
                new Layer(units.leaves(), leaf.downPerCage(), uplinks, leaf.upPerCage(), leaf.firstUpCage(units.down())),
                groups.leaves(),
                new Layer(groups.count() * groups.spines(), spine.downPerCage(), groups.uplinks(), spine.upPerCage(),
                        spine.firstUpCage(groups.down())),
                cores.sets(), new Layer(cores.sets() * cores.coresEach(), demand.core().downPerCage(), 0, 1, 0))));
    }

    private static int leastGroup(FabricDemand demand, NodeUnits units) {
        return Math.min(units.leaves(), Math.max(demand.rails(), LEAST_GROUP));
    }

    /** Leaves of one rail side by side, where groups then hold whole rails or a rail whole groups; else whole units. */
    private static boolean byRail(NodeUnits units, SpineGroups groups, FabricDemand demand) {
        if (groups.count() == 1) {
            return false;
        }
        boolean pure = groups.leaves() % units.units() == 0 || units.units() % groups.leaves() == 0;
        return pure || groups.leaves() % demand.rails() != 0;
    }

    private static TooLarge tooLarge(FabricDemand demand, NodeUnits units) {
        int group = demand.spine().mostDown(demand.oversubscription());
        int ports = demand.core().allDown();
        int slots = units.slotsOn((int) Math.min(Integer.MAX_VALUE / 1024, (long) group * ports), demand);
        return new TooLarge("three-tier-limit", units.units() == 0 || group == 0
                ? "A switch has no ports for links downwards beside its uplinks."
                : units.leaves() + " leaves are needed, and three tiers end where a core (" + ports + " ports of "
                        + demand.core().downGbps() + "G) has no port left for another group of " + group + " leaves.",
                Math.max(0, slots - demand.managerSlots()));
    }

    private ThreeTiers() {
    }
}
