package io.linkwright.catalog.topology;

import io.linkwright.contracts.catalog.Design.Layer;
import io.linkwright.contracts.catalog.Design.Layout;

/** Nodes whose links go round a given number of switches, with switches above them or none. */
public final class DealtFabric {

    /**
     * @param links of each node
     * @param above null where nothing is above the switches
     * @param oversubscription capacity of a switch towards the nodes over its capacity upwards
     */
    public static FabricCount count(int nodes, int links, int nodeCagePorts, int switches, SwitchPorts ports,
            SwitchPorts above, double oversubscription) {
        int most = SwitchPorts.ceil((long) nodes * links, switches);
        int uplinks = above == null ? 0 : ports.uplinksFor(most, oversubscription);
        if (!ports.holds(most, uplinks)) {
            int down = above == null ? ports.allDown() : ports.mostDown(oversubscription);
            return new FabricCount.TooLarge("switch-ports", most + " links of " + ports.downGbps() + "G"
                    + (above == null ? "" : " and " + uplinks + " uplinks of " + ports.upGbps() + "G") + " need more than the "
                    + ports.cages() + " cages of a switch.", (int) ((long) down * switches / links));
        }
        int upper = above == null ? 0 : TwoTiers.spines(switches, uplinks, above.allDown());
        if (above != null && upper == 0) {
            return new FabricCount.TooLarge("uplink-ports", switches + " switches are more than the " + above.allDown()
                    + " ports of " + above.downGbps() + "G of a switch above them.", 0);
        }
        return new FabricCount.Counted(new FabricCounts(new Layout(1, nodes, links, nodeCagePorts, 0, true, 1, 1, 1, false,
                new Layer(switches, ports.downPerCage(), uplinks, above == null ? 1 : ports.upPerCage(),
                        above == null ? 0 : ports.firstUpCage(most)),
                switches, above == null ? null : new Layer(upper, above.downPerCage(), 0, 1, 0), 0, null)));
    }

    private DealtFabric() {
    }
}
