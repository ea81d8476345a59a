package io.linkwright.catalog.topology;

import io.linkwright.contracts.consultation.ClusterRequest.Topology;

/**
 * How nodes are put on leaves in one plane. With \(d\) node links on a leaf:
 * <ul>
 * <li>a leaf for each rail: units of \(d\) nodes on one leaf per NIC;
 * <li>shared rails: the same, but the last unit, or the only one, puts as many whole rails on a leaf as its ports take;
 * <li>a node on one leaf: \(\lfloor d/n \rfloor\) nodes to a leaf.
 * </ul>
 *
 * @param unitNodes node slots of a full unit
 * @param leaves of all units, the last one included
 * @param down node links of a full leaf
 */
record NodeUnits(int units, int unitNodes, int railsPerLeaf, int lastRailsPerLeaf, int leaves, int down) {

    static NodeUnits of(FabricDemand demand) {
        int d = demand.leaf().mostDown(demand.oversubscription());
        return switch (demand.topology()) {
            case TWO_TIER_NODE_ON_ONE_LEAF -> nodeOnOneLeaf(demand, d);
            case TWO_TIER_SHARED_RAILS -> sharedRails(demand, d);
            case TWO_TIER_RAIL_OPTIMISED, THREE_TIER -> leafPerRail(demand, d);
            case SINGLE_SWITCH -> new NodeUnits(1, demand.slots(), demand.rails(), demand.rails(), 1,
                    demand.leaf().allDown());
        };
    }

    private static NodeUnits leafPerRail(FabricDemand demand, int d) {
        int units = d == 0 ? 0 : SwitchPorts.ceil(demand.slots(), d);
        return new NodeUnits(units, d, 1, 1, Math.multiplyExact(units, demand.rails()), d);
    }

    private static NodeUnits sharedRails(FabricDemand demand, int d) {
        NodeUnits full = leafPerRail(demand, d);
        if (full.units == 0) {
            return full;
        }
        int rest = demand.slots() - (full.units - 1) * d;
        int atMost = Math.min(demand.rails(), d / rest);
        int lastLeaves = SwitchPorts.ceil(demand.rails(), atMost);
        int together = SwitchPorts.ceil(demand.rails(), lastLeaves);
        return new NodeUnits(full.units, d, 1, together,
                (full.units - 1) * demand.rails() + SwitchPorts.ceil(demand.rails(), together), d);
    }

    private static NodeUnits nodeOnOneLeaf(FabricDemand demand, int d) {
        int nodes = d / demand.rails();
        int units = nodes == 0 ? 0 : SwitchPorts.ceil(demand.slots(), nodes);
        return new NodeUnits(units, nodes, demand.rails(), demand.rails(), units, nodes * demand.rails());
    }

    /** Node slots that so many leaves take. */
    int slotsOn(int someLeaves, FabricDemand demand) {
        if (unitNodes == 0) {
            return 0;
        }
        if (demand.topology() == Topology.TWO_TIER_NODE_ON_ONE_LEAF) {
            return someLeaves * unitNodes;
        }
        int rest = someLeaves % demand.rails();
        boolean shared = demand.topology() == Topology.TWO_TIER_SHARED_RAILS;
        int more = shared && rest > 0 ? unitNodes / SwitchPorts.ceil(demand.rails(), rest) : 0;
        return someLeaves / demand.rails() * unitNodes + more;
    }
}
