package io.linkwright.catalog.schedule;

import java.util.List;

import io.linkwright.catalog.topology.LinkVisitor;
import io.linkwright.catalog.topology.TierWiring;

/** How far the numbers of a wiring go. */
final class Extent implements LinkVisitor {

    private int nearChassis;
    private int nearCages;
    private int farChassis;
    private int farCages;

    static Extent of(TierWiring wiring) {
        Extent extent = new Extent();
        wiring.wiring().forEach(extent);
        return extent;
    }

    @Override
    public void link(int near, int nearCage, int nearPort, int far, int farCage, int farPort) {
        nearChassis = Math.max(nearChassis, near + 1);
        nearCages = Math.max(nearCages, nearCage + 1);
        farChassis = Math.max(farChassis, far + 1);
        farCages = Math.max(farCages, farCage + 1);
    }

    /** What is seen of the layer at a place, 0 for the nodes, by the tiers below and above it. */
    static Seen seen(List<Extent> tiers, int place) {
        Extent above = place < tiers.size() ? tiers.get(place) : new Extent();
        Extent below = place > 0 ? tiers.get(place - 1) : new Extent();
        return new Seen(Math.max(above.nearChassis, below.farChassis), Math.max(above.nearCages, below.farCages));
    }

    /** @param cages of one chassis */
    record Seen(int chassis, int cages) {
    }
}
