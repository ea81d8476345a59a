package io.linkwright.catalog.schedule;

import java.util.List;

import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.contracts.consultation.ClusterRequest.ComputeFabric;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.FabricManager;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.contracts.consultation.ClusterRequest.Room;
import io.linkwright.contracts.consultation.ClusterRequest.StorageFabric;
import io.linkwright.contracts.consultation.ClusterRequest.SwitchPlacement;
import io.linkwright.contracts.consultation.ClusterRequest.Topology;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random requests of every topology, in one plane or two, with and without a room; most of them can be built. */
final class Clusters {

    private record Platforms(String node, String nic, String chassis, Protocol protocol, int planes) {
    }

    private record Way(Topology topology, FabricManager manager, Double nearM, Double farM, Double topM) {
    }

    static Arbitrary<ClusterRequest> any() {
        return Combinators.combine(compute(), storage(), rooms()).as((compute, storage, room) -> new ClusterRequest("any",
                room == null ? compute : placed(compute), storage, null, null, null, room, null, null, null));
    }

    private static Arbitrary<ComputeFabric> compute() {
        Arbitrary<Platforms> platforms = Arbitraries.of(
                new Platforms("HGX-H200", "MCX75310AAS-NEAT", "QM9700", Protocol.INFINIBAND, 1),
                new Platforms("DGX-H200", "CEDAR7", "QM9700", Protocol.INFINIBAND, 1),
                new Platforms("HGX-H200", "MCX715105AS-WEAT", "SN5600", Protocol.ETHERNET, 1),
                new Platforms("HGX-H200", "CX8-OSFP", "SN5600", Protocol.ETHERNET, 2),
                new Platforms("MI300X-OAM", "POLLARA-400", "7060X6-64PE", Protocol.ETHERNET, 1),
                new Platforms("MI300X-OAM", "POLLARA-400", "AIS800-64D", Protocol.ETHERNET, 1),
                new Platforms("MI300X-OAM", "P1400GD", "SN5400", Protocol.ETHERNET, 1));
        return Combinators.combine(platforms, Arbitraries.integers().between(1, 130), Arbitraries.integers().between(1, 8),
                Arbitraries.of(1.0, 1.5, 2.0, 3.0), ways()).as(Clusters::compute);
    }

    private static ComputeFabric compute(Platforms with, int nodes, int nics, double ratio, Way way) {
        boolean single = way.topology == Topology.SINGLE_SWITCH;
        boolean three = way.topology == Topology.THREE_TIER;
        return new ComputeFabric(with.node, single ? Math.max(1, nodes / nics / 4) : nodes, 8, nics, with.nic, with.protocol,
                way.topology, with.chassis, single ? null : with.chassis, 400, single ? 1 : ratio, way.nearM,
                single ? null : way.farM, Cooling.AIR, three ? with.chassis : null, three ? way.topM : null,
                with.planes == 1 ? null : with.planes, with.protocol == Protocol.INFINIBAND ? way.manager : null);
    }

    private static Arbitrary<Way> ways() {
        Arbitrary<Double> distances = Arbitraries.of(1.0, 2.5, 4.0, 15.0, 30.0, 49.9, 50.0, 80.0);
        return Combinators
                .combine(Arbitraries.of(Topology.class), Arbitraries.of(FabricManager.class).injectNull(0.4), distances,
                        distances, distances)
                .as(Way::new);
    }

    /** Distances follow from the room. */
    private static ComputeFabric placed(ComputeFabric asked) {
        return new ComputeFabric(asked.nodePlatform(), asked.nodes(), asked.gpusPerNode(), asked.nicsPerNode(), asked.nic(),
                asked.protocol(), asked.topology(), asked.leafSwitch(), asked.spineSwitch(), asked.linkSpeedGbps(),
                asked.oversubscription(), null, null, asked.cooling(), asked.coreSwitch(), null, asked.planes(),
                asked.fabricManager());
    }

    private static Arbitrary<Room> rooms() {
        return Combinators.combine(Arbitraries.integers().between(4, 30), Arbitraries.of(0.6, 0.8),
                Arbitraries.integers().between(1, 8), Arbitraries.of(SwitchPlacement.class).injectNull(0.3))
                .as((racks, pitchM, nodes, placement) -> new Room(racks, pitchM, 2.4, 0.9, 1, nodes, null, placement))
                .injectNull(0.6);
    }

    private static Arbitrary<List<StorageFabric>> storage() {
        return Combinators.combine(Arbitraries.integers().between(1, 60), Arbitraries.integers().between(1, 4),
                Arbitraries.integers().between(1, 3), Arbitraries.of("SN5600").injectNull(0.6))
                .as((nodes, nics, switches, above) -> new StorageFabric("storage", nodes, nics, "CX6DX-100G", "SN4700",
                        switches,
                        400, 100, null, 40.0, null, above, above == null ? null : 400, above == null ? null : 2.0,
                        above == null ? null : 40.0))
                .list().ofMaxSize(1);
    }

    private Clusters() {
    }
}
