package io.linkwright.catalog.design;

import io.linkwright.catalog.compatibility.Wording;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.topology.FabricCount;
import io.linkwright.catalog.topology.FabricCounts;
import io.linkwright.contracts.consultation.ClusterRequest.ComputeFabric;
import io.linkwright.contracts.consultation.ClusterRequest.Topology;

/** Says why a fabric is too large for its switches, and what would carry it: fewer nodes or another tier. */
final class TooLargeAdvice {

    static void tell(FabricCount.TooLarge large, ComputeDemand demand, Findings findings) {
        ComputeFabric wanted = demand.wanted();
        findings.block(large.code(), Wording.count(wanted.nodes()) + " nodes of " + wanted.nicsPerNode()
                + " NICs are too many: " + large.reason(), "/compute/nodes");
        if (large.maxNodes() > 0) {
            findings.nearest(tiers(demand) + " of these switches carr" + (demand.spine() == null ? "ies" : "y") + " up to "
                    + Wording.count(large.maxNodes()) + " nodes of " + wanted.nicsPerNode() + " NICs.");
        }
        findings.nearest(nextTopology(demand));
    }

    private static String tiers(ComputeDemand demand) {
        return demand.core() != null ? "Three tiers" : demand.spine() != null ? "Two tiers" : "One";
    }

    private static String nextTopology(ComputeDemand demand) {
        if (demand.core() != null) {
            return null;
        }
        if (demand.spine() != null) {
            return carried(Topology.THREE_TIER, demand.spine(), demand.spine(), demand);
        }
        String two = carried(Topology.TWO_TIER_RAIL_OPTIMISED, demand.leaf(), null, demand);
        return two != null ? two : carried(Topology.THREE_TIER, demand.leaf(), demand.leaf(), demand);
    }

    private static String carried(Topology topology, Platform spine, Platform core, ComputeDemand demand) {
        ComputeDemand other = new ComputeDemand(with(demand.wanted(), topology, demand.planes(), demand.linkGbps()),
                demand.node(), demand.nic(), demand.leaf(), spine, core, demand.fibre(), demand.room());
        FabricCounts counts = counted(other);
        return counts == null ? null : (core == null ? "Two" : "Three") + " tiers would carry them: " + counts(counts) + ".";
    }

    /** The same fabric in another topology, in other planes. */
    static ComputeFabric with(ComputeFabric wanted, Topology topology, int planes, int linkGbps) {
        return new ComputeFabric(wanted.nodePlatform(), wanted.nodes(), wanted.gpusPerNode(), wanted.nicsPerNode(),
                wanted.nic(), wanted.protocol(), topology, wanted.leafSwitch(), wanted.spineSwitch(), linkGbps,
                wanted.oversubscription(), wanted.nodeLeafDistanceM(), wanted.leafSpineDistanceM(), wanted.cooling(),
                wanted.coreSwitch(), wanted.spineCoreDistanceM(), planes, wanted.fabricManager());
    }

    private static FabricCounts counted(ComputeDemand other) {
        for (UplinkSpeeds speeds : UplinkSpeeds.choices(other)) {
            if (FabricCount.of(speeds.demand(other)) instanceof FabricCount.Counted counted) {
                return counted.counts();
            }
        }
        return null;
    }

    /** The switches in words. */
    static String counts(FabricCounts counts) {
        if (counts.spines() == 0) {
            return counts.leaves() == 1 ? "one switch" : Wording.count(counts.leaves()) + " switches";
        }
        return Wording.count(counts.leaves()) + " leaf" + (counts.cores() == 0 ? " and " : ", ")
                + Wording.count(counts.spines()) + " spine"
                + (counts.cores() == 0 ? "" : " and " + Wording.count(counts.cores()) + " core") + " switches";
    }

    private TooLargeAdvice() {
    }
}
