package io.linkwright.catalog.room;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import io.linkwright.catalog.topology.TierWiring;

/**
 * Which links share a cable: those on neighbouring ports of one cage, where the cable has its single plug. Such a cable is as
 * long as its longest run.
 *
 * @param linksPerCable 1 for a straight cable
 * @param trunkAtFar whether the single plug sits at the far end
 * @param cablesPerBundle more than 1 where one link takes several connectors
 */
public record CableBundle(int linksPerCable, boolean trunkAtFar, int cablesPerBundle) {

    Collection<Double> longestRuns(TierWiring tier, TierRuns runs) {
        Map<Plug, Double> longest = new HashMap<>();
        tier.wiring().forEach((nearChassis, nearCage, nearPort, farChassis, farCage, farPort) -> {
            Plug plug = trunkAtFar ? new Plug(farChassis, farCage, farPort / linksPerCable)
                    : new Plug(nearChassis, nearCage, nearPort / linksPerCable);
            longest.merge(plug, runs.lengthM(nearChassis, farChassis), Math::max);
        });
        return longest.values();
    }

    private record Plug(int chassis, int cage, int connector) {
    }
}
