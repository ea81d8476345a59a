package io.linkwright.catalog.topology;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Layout;
import io.linkwright.contracts.catalog.Design.Tier;

/** Every link of a designed fabric, made again from the design alone. */
public final class FabricWiring {

    /**
     * The wiring of each tier, in the order of {@link Fabric#tiers()}. At the near end of the first tier chassis numbers from
     * {@link Layout#nodes()} on are fabric managers. Planes follow each other: with L leaves in a plane, leaf 0 of the second
     * plane is chassis L.
     *
     * @return empty for a design that was made before there were layouts
     */
    public static List<TierWiring> of(Fabric fabric) {
        if (fabric.layout() == null) {
            return List.of();
        }
        List<TierWiring> tiers = new ArrayList<>();
        List<Wiring> wirings = of(fabric.layout());
        for (int i = 0; i < wirings.size(); i++) {
            Layout layout = fabric.layout();
            tiers.add(switch (i) {
                case 0 -> tier(fabric.tiers().get(i), layout.nodeCagePorts(), layout.leaf().downCagePorts(), wirings.get(i));
                case 1 -> tier(fabric.tiers().get(i), layout.leaf().upCagePorts(), layout.spine().downCagePorts(),
                        wirings.get(i));
                default -> tier(fabric.tiers().get(i), layout.spine().upCagePorts(), layout.core().downCagePorts(),
                        wirings.get(i));
            });
        }
        return List.copyOf(tiers);
    }

    private static TierWiring tier(Tier tier, int nearCagePorts, int farCagePorts, Wiring wiring) {
        return new TierWiring(tier.name(), tier.near().role(), tier.far().role(), nearCagePorts, farCagePorts, wiring);
    }

    /** One, two or three tiers, from the nodes up. */
    public static List<Wiring> of(Layout layout) {
        List<Wiring> tiers = new ArrayList<>();
        tiers.add(layout.dealt() ? new DealtWiring(layout) : new NodeWiring(layout));
        if (layout.spine() != null) {
            tiers.add(new SpineWiring(layout));
        }
        if (layout.core() != null) {
            tiers.add(new CoreWiring(layout));
        }
        return tiers;
    }

    private FabricWiring() {
    }
}
