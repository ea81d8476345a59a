package io.linkwright.catalog.schedule;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.catalog.topology.FabricWiring;
import io.linkwright.catalog.topology.TierWiring;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.catalog.Design.Chassis;
import io.linkwright.contracts.catalog.Design.End;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Layout;
import io.linkwright.contracts.catalog.Design.Tier;
import io.linkwright.contracts.consultation.ClusterRequest.Room;

/** A design with the names of all its chassis, ports and tiers: what every file about its links is written from. */
public final class Wired {

    private final Design design;
    private final List<WiredFabric> fabrics;

    private Wired(Design design, List<WiredFabric> fabrics) {
        this.design = design;
        this.fabrics = List.copyOf(fabrics);
    }

    /** Whether the links follow from the design; not so for one that was made before designs told how they are wired. */
    public static boolean possible(Design design) {
        return design.fabrics().stream().noneMatch(fabric -> fabric.layout() == null);
    }

    /** @throws IllegalArgumentException when it is not {@link #possible} */
    public static Wired of(Design design) {
        if (!possible(design)) {
            throw new IllegalArgumentException("a fabric has no layout");
        }
        List<FabricNames> names = FabricNames.of(design.fabrics().stream().map(Fabric::name).toList());
        List<WiredFabric> fabrics = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            // The room holds the compute fabric, which comes first.
            fabrics.add(fabric(design.fabrics().get(i), names.get(i), i == 0 ? design.room() : null));
        }
        return new Wired(design, fabrics);
    }

    private static WiredFabric fabric(Fabric fabric, FabricNames names, Room room) {
        List<TierWiring> wirings = FabricWiring.of(fabric);
        List<Extent> extents = wirings.stream().map(Extent::of).toList();
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i <= wirings.size(); i++) {
            layers.add(layer(fabric, names, i, Extent.seen(extents, i)));
        }
        List<TierLinks> tiers = new ArrayList<>();
        for (int i = 0; i < wirings.size(); i++) {
            TierWiring wiring = wirings.get(i);
            Tier tier = fabric.tiers().get(i);
            Joint joint = Joint.of(tier);
            tiers.add(new TierLinks(fabric, ByteSink.bytes(names.flag()), tier, wiring, layers.get(i), layers.get(i + 1),
                    new PortTable(tier.near().platform(), layers.get(i).cages(), wiring.nearCagePorts()),
                    new PortTable(tier.far().platform(), layers.get(i + 1).cages(), wiring.farCagePorts()), joint,
                    RoomRuns.of(room, fabric, tier, wiring, joint, layers.get(joint.trunkAtFar() ? i + 1 : i))));
        }
        return new WiredFabric(fabric, layers, tiers);
    }

    /** @param place 0 for the nodes, counted upwards */
    private static Layer layer(Fabric fabric, FabricNames names, int place, Extent.Seen seen) {
        Layout layout = fabric.layout();
        End end = place == 0 ? fabric.tiers().get(0).near() : fabric.tiers().get(place - 1).far();
        String platform = fabric.chassis().stream().filter(chassis -> chassis.role().equals(end.role()))
                .map(Chassis::platform).findFirst().orElse(end.platform());
        if (place == 0) {
            return new Layer(end.role(), platform, Math.max(seen.chassis(), layout.nodes()), seen.cages(),
                    names.chassis(end.role(), layout.nodes(), 0, layout.nodes()));
        }
        int perPlane = (place == 1 ? layout.leaf() : place == 2 ? layout.spine() : layout.core()).chassis();
        int count = perPlane * layout.planes();
        return new Layer(end.role(), platform, count, Math.max(seen.cages(), PortScheme.cages(end.platform())),
                names.chassis(end.role(), count, layout.planes() == 1 ? 0 : perPlane, Integer.MAX_VALUE));
    }

    Design design() {
        return design;
    }

    List<WiredFabric> fabrics() {
        return fabrics;
    }

    /** Of all fabrics. */
    List<TierLinks> tiers() {
        return fabrics.stream().flatMap(fabric -> fabric.tiers().stream()).toList();
    }
}
