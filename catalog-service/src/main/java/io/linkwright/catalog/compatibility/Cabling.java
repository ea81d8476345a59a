package io.linkwright.catalog.compatibility;

import java.util.Set;

import io.linkwright.catalog.product.FibreCable;
import io.linkwright.optics.connector.MatingFault;

/**
 * The fibre cable between two modules.
 *
 * @param cable the shortest stock length that is long enough; null when there is none
 * @param longestM longest stock length of a cable with these plugs; 0 when no cable has them
 * @param branches plugs at its branch end; 1 for a straight cable
 * @param trunkAtFar whether the single plug of a breakout sits at the far module; true for a straight cable
 * @param linksPerTrunk links that one cable carries
 * @param cablesPerLink 1, or more where one link takes several connectors
 * @param faults what is wrong where plug and module meet, at either end
 * @param plugs its plugs, as people write them
 */
public record Cabling(FibreCable cable, double longestM, int branches, boolean trunkAtFar, int linksPerTrunk, int cablesPerLink,
        Set<MatingFault> faults, String plugs) {

    static final Cabling NONE = new Cabling(null, 0, 1, true, 1, 1, Set.of(), "");

    /** Whether any cable in stock has the right plugs, long enough or not. */
    boolean pluggable() {
        return longestM > 0;
    }

    /**
     * @param linksAtTrunkEnd links at each chassis on the side of the trunk plug, summed up by the caller chassis by chassis
     * @return cables for them
     */
    public long cablesFor(long linksAtTrunkEnd) {
        return (linksAtTrunkEnd + linksPerTrunk - 1) / linksPerTrunk * cablesPerLink;
    }
}
