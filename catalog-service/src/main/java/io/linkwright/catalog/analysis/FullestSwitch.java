package io.linkwright.catalog.analysis;

import io.linkwright.contracts.catalog.Design.End;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Layout;
import io.linkwright.contracts.catalog.Design.Tier;

/** How many modules the fullest switch of a role holds for one tier. */
final class FullestSwitch {

    static long modules(Fabric fabric, Tier tier, End end, int chassis) {
        Layout layout = fabric.layout();
        boolean leafDown = tier == fabric.tiers().get(0) && end == tier.far();
        if (layout != null && leafDown && !layout.dealt()) {
            int slots = layout.nodes() + (layout.managerLinks() > 0 ? 1 : 0);
            long links = (long) Math.min(layout.unitNodes(), slots) * Math.min(layout.railsPerLeaf(), layout.nodeLinks());
            return ceil(links, end.linksPerModule());
        }
        // Uplinks and what comes down to spines and cores are spread evenly.
        return ceil(ceil(tier.links(), chassis), end.linksPerModule());
    }

    private static long ceil(long number, long perUnit) {
        return (number + perUnit - 1) / perUnit;
    }

    private FullestSwitch() {
    }
}
