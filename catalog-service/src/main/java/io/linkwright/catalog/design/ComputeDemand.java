package io.linkwright.catalog.design;

import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.contracts.consultation.ClusterRequest.ComputeFabric;
import io.linkwright.contracts.consultation.ClusterRequest.FabricManager;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.contracts.consultation.ClusterRequest.Room;
import io.linkwright.contracts.consultation.ClusterRequest.Topology;

/**
 * A compute fabric as asked for, its names looked up.
 *
 * @param spine null where one switch is all
 * @param core null where there are two tiers or one
 * @param room null where distances are given per tier
 */
record ComputeDemand(ComputeFabric wanted, Platform node, Platform nic, Platform leaf, Platform spine, Platform core,
        FibreGrades fibre, Room room) {

    static ComputeDemand of(ClusterRequest request, Catalogue catalogue) {
        ComputeFabric wanted = request.compute();
        return new ComputeDemand(wanted, catalogue.platform(wanted.nodePlatform()).orElseThrow(),
                catalogue.platform(wanted.nic()).orElseThrow(), catalogue.platform(wanted.leafSwitch()).orElseThrow(),
                wanted.topology() == Topology.SINGLE_SWITCH ? null : catalogue.platform(wanted.spineSwitch()).orElseThrow(),
                wanted.topology() == Topology.THREE_TIER ? catalogue.platform(wanted.coreSwitch()).orElseThrow() : null,
                FibreGrades.of(request.fibre()), request.room());
    }

    int tiers() {
        return core != null ? 3 : spine != null ? 2 : 1;
    }

    int planes() {
        return wanted.planes() == null ? 1 : wanted.planes();
    }

    int linkGbps() {
        return wanted.linkSpeedGbps();
    }

    boolean managerInBand() {
        return wanted.fabricManager() == FabricManager.IN_BAND && wanted.protocol() == Protocol.INFINIBAND;
    }

    /** Whether nobody has said yet where the subnet manager attaches. */
    boolean managerUndecided() {
        return wanted.fabricManager() == null && wanted.protocol() == Protocol.INFINIBAND;
    }

    /** Links that one NIC cage gives: one for each NIC behind it, in each plane. */
    int nicCagePorts() {
        PortGroup port = port(nic);
        return port.cageGbps() / port.nativePortGbps().value() * planes();
    }

    static PortGroup port(Platform platform) {
        return platform.ports().get(0);
    }

    static int nativeGbps(Platform platform) {
        return port(platform).nativePortGbps().value();
    }
}
