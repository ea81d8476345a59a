package io.linkwright.catalog.design;

import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.Platform.Kind;
import io.linkwright.contracts.consultation.ClusterRequest.ComputeFabric;
import io.linkwright.contracts.consultation.ClusterRequest.FabricManager;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.contracts.consultation.ClusterRequest.Topology;

/** What can be wrong with the compute fabric of a request. */
final class ComputeCheck {

    private final Catalogue catalogue;
    private final FaultList faults;
    private final NameCheck names;
    private final boolean room;

    /** @param room whether the room gives the distances */
    ComputeCheck(Catalogue catalogue, FaultList faults, boolean room) {
        this.catalogue = catalogue;
        this.faults = faults;
        this.names = new NameCheck(catalogue, faults);
        this.room = room;
    }

    void check(ComputeFabric compute) {
        Platform node = names.platform("/compute/nodePlatform", compute.nodePlatform(), Kind.NODE);
        faults.range("/compute/nodes", compute.nodes(), 1, 100_000);
        faults.range("/compute/gpusPerNode", compute.gpusPerNode(), 1, 144);
        faults.range("/compute/nicsPerNode", compute.nicsPerNode(), 1, 144);
        Platform nic = names.platform("/compute/nic", compute.nic(), Kind.NIC);
        server(compute, node, nic);
        faults.present("/compute/protocol", compute.protocol());
        faults.present("/compute/topology", compute.topology());
        names.platform("/compute/leafSwitch", compute.leafSwitch(), Kind.SWITCH);
        boolean spines = compute.topology() != Topology.SINGLE_SWITCH;
        boolean cores = compute.topology() == Topology.THREE_TIER;
        layer("spineSwitch", compute.spineSwitch(), spines, compute.topology());
        boolean speed = faults.speed("/compute/linkSpeedGbps", compute.linkSpeedGbps());
        faults.oversubscription("/compute/oversubscription", compute.oversubscription());
        if (!spines && compute.oversubscription() > 1) {
            faults.add("/compute/oversubscription", "contradiction", "One switch has no uplinks to oversubscribe.");
        }
        distance("nodeLeafDistanceM", compute.nodeLeafDistanceM(), true);
        distance("leafSpineDistanceM", compute.leafSpineDistanceM(), spines);
        faults.present("/compute/cooling", compute.cooling());
        layer("coreSwitch", compute.coreSwitch(), cores, compute.topology());
        distance("spineCoreDistanceM", compute.spineCoreDistanceM(), cores);
        if (compute.planes() != null) {
            planes(compute, nic, speed);
        }
        if (compute.fabricManager() == FabricManager.IN_BAND && compute.protocol() == Protocol.ETHERNET) {
            faults.add("/compute/fabricManager", "contradiction", "Only InfiniBand has a subnet manager on its ports.");
        }
    }

    private void layer(String field, String name, boolean wanted, Topology topology) {
        if (wanted) {
            // Where the topology itself is missing, nobody can say which layers are.
            if (topology != null || name != null) {
                names.platform("/compute/" + field, name, Kind.SWITCH);
            }
        } else if (name != null && topology != null) {
            faults.add("/compute/" + field, "contradiction", "The topology " + topology + " has no such layer.");
        }
    }

    private void distance(String field, Double distanceM, boolean wanted) {
        String pointer = "/compute/" + field;
        if (distanceM == null) {
            if (wanted && !room) {
                faults.add(pointer, "missing", "The length of the longest cable run is missing; a room would give it.");
            }
        } else if (!wanted) {
            faults.add(pointer, "contradiction", "The topology has no links of that tier.");
        } else {
            faults.distance(pointer, distanceM, catalogue.furthestReachM());
        }
    }

    private void planes(ComputeFabric compute, Platform nic, boolean speed) {
        faults.range("/compute/planes", compute.planes(), 1, 8);
        if (nic == null || compute.planes() < 2 || compute.planes() > 8) {
            return;
        }
        int gbps = ComputeDemand.nativeGbps(nic);
        if (gbps % compute.planes() != 0) {
            faults.add("/compute/planes", "contradiction", "The " + gbps + "G of " + nic.name() + " do not divide by "
                    + compute.planes() + " planes.");
        } else if (speed && compute.linkSpeedGbps() * compute.planes() > gbps) {
            faults.add("/compute/linkSpeedGbps", "contradiction", "Each of " + compute.planes() + " planes gets "
                    + gbps / compute.planes() + "G of the " + gbps + "G of " + nic.name() + ", not "
                    + compute.linkSpeedGbps() + "G.");
        }
    }

    private void server(ComputeFabric compute, Platform node, Platform nic) {
        if (node == null) {
            return;
        }
        if (compute.nicsPerNode() > node.nicSlots().value()) {
            faults.add("/compute/nicsPerNode", "contradiction", node.name() + " holds " + node.nicSlots().value()
                    + " NICs, not " + compute.nicsPerNode() + ".");
        }
        if (compute.gpusPerNode() > node.maxGpus().value()) {
            faults.add("/compute/gpusPerNode", "contradiction", node.name() + " holds " + node.maxGpus().value()
                    + " GPUs, not " + compute.gpusPerNode() + ".");
        }
        if (nic != null && node.nicsFixed().value() && !node.nics().value().contains(nic.name())) {
            faults.add("/compute/nic", "contradiction", node.name() + " comes with " + String.join(", ", node.nics().value())
                    + " and takes no " + nic.name() + ".");
        }
    }
}
