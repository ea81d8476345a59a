package io.linkwright.catalog.design;

import java.util.function.Function;

import io.linkwright.catalog.topology.FabricCounts;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.consultation.ClusterRequest.ComputeFabric;

/**
 * What cannot be built in one plane may be in two: splitting a NIC over two planes doubles the ports that each switch has for
 * it, and some NICs run their whole speed as two links only. Two planes are named only where they can be built, parts
 * included.
 */
final class PlaneAdvice {

    /** @param designer null for what cannot be built */
    static void tell(ComputeDemand demand, Function<ComputeDemand, Fabric> designer, Findings findings) {
        int half = ComputeDemand.nativeGbps(demand.nic()) / 2;
        if (demand.planes() != 1 || !FaultList.isSpeed(half)) {
            return;
        }
        ComputeFabric wanted = TooLargeAdvice.with(demand.wanted(), demand.wanted().topology(), 2, half);
        Fabric fabric = designer.apply(new ComputeDemand(wanted, demand.node(), demand.nic(), demand.leaf(), demand.spine(),
                demand.core(), demand.fibre(), demand.room()));
        if (fabric != null) {
            findings.nearest("Two planes of " + half + "G links can be built: "
                    + TooLargeAdvice.counts(new FabricCounts(fabric.layout())) + ".");
        }
    }

    private PlaneAdvice() {
    }
}
