package io.linkwright.catalog.design;

/**
 * What the counts of a two-tier rail-aligned fabric follow from.
 *
 * @param nodes servers
 * @param rails NICs of each server; NIC k of a sub-unit goes to leaf k of that sub-unit
 * @param leafCages cages of a leaf
 * @param downPerCage node links one leaf cage splits into
 * @param upPerCage uplinks one leaf cage splits into
 * @param spinePorts ports of a spine at uplink speed
 * @param oversubscription leaf capacity down over up, at least 1
 */
record TwoTierDemand(int nodes, int rails, int leafCages, int downPerCage, int upPerCage, int spinePorts, int linkGbps,
        int uplinkGbps, double oversubscription) {

    /** Uplinks that {@code down} node links need. */
    int uplinksFor(int down) {
        double capacity = (double) down * linkGbps / uplinkGbps / oversubscription;
        // A ratio such as 64 / 3 must not be rounded up by the last bit of its division.
        return Math.max(1, (int) Math.ceil(capacity - 1e-9));
    }

    /** The most node links a leaf can take while its cages still hold the uplinks they need; 0 when it holds none. */
    int downLinks() {
        for (int down = leafCages * downPerCage; down > 0; down--) {
            int up = uplinksFor(down);
            if (ceil(down, downPerCage) + ceil(up, upPerCage) <= leafCages) {
                return down;
            }
        }
        return 0;
    }

    static int ceil(int links, int perUnit) {
        return (links + perUnit - 1) / perUnit;
    }
}
