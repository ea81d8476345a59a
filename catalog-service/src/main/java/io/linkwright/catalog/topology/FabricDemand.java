package io.linkwright.catalog.topology;

import static java.util.Objects.requireNonNull;

import io.linkwright.contracts.consultation.ClusterRequest.Topology;

/**
 * What the counts of a fabric follow from.
 *
 * @param nodes servers
 * @param rails links of each node in one plane
 * @param planes equal fabrics side by side over which the nodes' NICs are split
 * @param managerInBand whether one node slot is given up for the links of the fabric manager
 * @param oversubscription capacity down over capacity up in each layer that has uplinks, at least 1
 * @param nodeCagePorts links that one cage of a node holds
 * @param spine null where the leaves are all
 * @param core null where there are two tiers or one
 */
public record FabricDemand(Topology topology, int nodes, int rails, int planes, boolean managerInBand,
        double oversubscription, int nodeCagePorts, SwitchPorts leaf, SwitchPorts spine, SwitchPorts core) {

    /** Links of the fabric manager in one plane, as NVIDIA's reference architectures count them: four. */
    private static final int MANAGER_LINKS = 4;

    public FabricDemand {
        requireNonNull(topology, "topology");
        requireNonNull(leaf, "leaf");
    }

    /** Node slots: the nodes, and the slot of the manager. */
    int slots() {
        return nodes + managerSlots();
    }

    int managerSlots() {
        return managerInBand ? 1 : 0;
    }

    int managerLinks() {
        return managerInBand ? Math.min(MANAGER_LINKS, rails) : 0;
    }

    /** The same with another number of nodes, and the manager in the ports of the fabric or not. */
    public FabricDemand with(int otherNodes, boolean inBand) {
        return new FabricDemand(topology, otherNodes, rails, planes, inBand, oversubscription, nodeCagePorts, leaf, spine,
                core);
    }
}
