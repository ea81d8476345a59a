package io.linkwright.catalog.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.linkwright.contracts.consultation.ClusterRequest.Topology;

/** Demands on the switches of published designs. */
final class Demands {

    /** 32 cages of two NDR ports: QM9700. */
    static final SwitchPorts NDR = new SwitchPorts(32, 400, 2, 400, 2);
    /** 64 cages of 800G, used as they are. */
    static final SwitchPorts ETHERNET_800 = new SwitchPorts(64, 800, 1, 800, 1);
    /** The same, split 2 x 400G downwards and used as they are upwards. */
    static final SwitchPorts SPLIT_DOWN = new SwitchPorts(64, 400, 2, 800, 1);
    /** The same, split both ways: 128 x 400G. */
    static final SwitchPorts SPLIT_BOTH = new SwitchPorts(64, 400, 2, 400, 2);
    /** 72 cages of two XDR ports: Q3400. */
    static final SwitchPorts XDR = new SwitchPorts(72, 800, 2, 800, 2);

    static SwitchPorts radix(int ports) {
        return new SwitchPorts(ports, 400, 1, 400, 1);
    }

    static FabricDemand eightRails(Topology topology, int nodes, SwitchPorts ports) {
        return of(topology, nodes, 8, 1, false, 1, ports, ports, ports);
    }

    static FabricDemand of(Topology topology, int nodes, int rails, int planes, boolean inBand, double oversubscription,
            SwitchPorts leaf, SwitchPorts spine, SwitchPorts core) {
        boolean single = topology == Topology.SINGLE_SWITCH;
        return new FabricDemand(topology, nodes, rails, planes, inBand, oversubscription, 1, leaf, single ? null : spine,
                topology == Topology.THREE_TIER ? core : null);
    }

    static FabricCounts counted(FabricDemand demand) {
        FabricCount count = FabricCount.of(demand);
        assertThat(count).as("%s", demand).isInstanceOf(FabricCount.Counted.class);
        return ((FabricCount.Counted) count).counts();
    }

    static FabricCount.TooLarge tooLarge(FabricDemand demand) {
        FabricCount count = FabricCount.of(demand);
        assertThat(count).as("%s", demand).isInstanceOf(FabricCount.TooLarge.class);
        return (FabricCount.TooLarge) count;
    }

    private Demands() {
    }
}
