package io.linkwright.catalog.analysis;

import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Layout;
import io.linkwright.contracts.catalog.Design.Tier;

/** What a fabric carries, in one direction. */
final class Capacity {

    /** All links of the nodes together; those of fabric managers carry no traffic of the job. */
    static double injectionGbps(Fabric fabric) {
        Tier tier = fabric.tiers().get(0);
        Layout layout = fabric.layout();
        return layout == null ? gbps(tier)
                : (double) layout.planes() * layout.nodes() * layout.nodeLinks() * tier.linkSpeedGbps();
    }

    /** Half of the narrowest layer of links: what two halves of the nodes can send each other. */
    static double bisectionGbps(Fabric fabric) {
        double narrowest = injectionGbps(fabric);
        for (Tier tier : fabric.tiers().subList(1, fabric.tiers().size())) {
            narrowest = Math.min(narrowest, gbps(tier));
        }
        return narrowest / 2;
    }

    private static double gbps(Tier tier) {
        return (double) tier.links() * tier.linkSpeedGbps();
    }

    private Capacity() {
    }
}
