package io.linkwright.catalog.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * A fabric seen from far: its chassis in groups that are wired alike, and how many links run between any two groups.
 *
 * @param bands from the nodes upwards
 * @param bundles for each tier, from the nodes upwards; in the order of boxes
 */
record FabricShape(List<Band> bands, List<List<Bundle>> bundles) {

    FabricShape {
        bands = List.copyOf(bands);
        bundles = List.copyOf(bundles);
    }

    static FabricShape of(WiredFabric fabric) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < fabric.layers().size(); i++) {
            bands.add(new Bands(fabric.fabric().layout(), fabric.layers().get(i)).band(i));
        }
        List<List<Bundle>> bundles = new ArrayList<>();
        for (int i = 0; i < fabric.tiers().size(); i++) {
            bundles.add(bundles(fabric.tiers().get(i), bands.get(i), bands.get(i + 1)));
        }
        return new FabricShape(bands, bundles);
    }

    private static List<Bundle> bundles(TierLinks tier, Band near, Band far) {
        long[][] links = new long[near.boxes().size()][];
        tier.wiring().wiring().forEach((nearChassis, nearCage, nearPort, farChassis, farCage, farPort) -> {
            int from = near.boxOf().applyAsInt(nearChassis);
            if (links[from] == null) {
                links[from] = new long[far.boxes().size()];
            }
            links[from][far.boxOf().applyAsInt(farChassis)]++;
        });
        List<Bundle> bundles = new ArrayList<>();
        for (int from = 0; from < links.length; from++) {
            for (int to = 0; links[from] != null && to < links[from].length; to++) {
                if (links[from][to] > 0) {
                    bundles.add(new Bundle(from, to, links[from][to]));
                }
            }
        }
        return List.copyOf(bundles);
    }
}
