package io.linkwright.catalog.topology;

import io.linkwright.catalog.topology.FabricCount.Counted;
import io.linkwright.catalog.topology.FabricCount.TooLarge;
import io.linkwright.contracts.catalog.Design.Layer;
import io.linkwright.contracts.catalog.Design.Layout;

/** All links of a plane at one switch. */
final class SingleSwitch {

    static FabricCount count(FabricDemand demand) {
        SwitchPorts ports = demand.leaf();
        long links = (long) demand.nodes() * demand.rails() + demand.managerLinks();
        if (links > ports.allDown()) {
            return new TooLarge("single-switch-limit", links + " links end at one switch, which has " + ports.allDown()
                    + " ports of " + ports.downGbps() + "G.",
                    Math.max(0, (ports.allDown() - demand.managerLinks()) / demand.rails()));
        }
        return new Counted(new FabricCounts(new Layout(demand.planes(), demand.nodes(), demand.rails(), demand.nodeCagePorts(),
                demand.managerLinks(), false, demand.slots(), demand.rails(), demand.rails(), false,
                new Layer(1, ports.downPerCage(), 0, 1, 0), 1, null, 0, null)));
    }

    private SingleSwitch() {
    }
}
