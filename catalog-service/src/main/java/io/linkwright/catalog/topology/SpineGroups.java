package io.linkwright.catalog.topology;

/**
 * Equal groups of leaves, each with spines of its own.
 *
 * @param leaves of each group; the last group may hold fewer
 * @param spines of each group
 * @param down links downwards of a spine in a full group
 * @param uplinks of every spine
 */
record SpineGroups(int count, int leaves, int spines, int down, int uplinks) {

    /**
     * @param leafUplinks uplinks of each leaf
     * @param least leaves that a group must at least hold, if spines have ports for so many
     * @return the groups with the fewest spines and of these the largest; null when the cores have too few ports for any
     */
    static SpineGroups choose(int allLeaves, int leafUplinks, int least, FabricDemand demand) {
        SwitchPorts spine = demand.spine();
        int mostDown = spine.mostDown(demand.oversubscription());
        int smallest = Math.min(least, mostDown);
        SpineGroups best = null;
        for (int spines = 1; spines <= leafUplinks; spines++) {
            if (leafUplinks % spines != 0) {
                continue;
            }
            int perPair = leafUplinks / spines;
            int largest = Math.min(allLeaves, mostDown / perPair);
            for (int leaves = Math.max(1, smallest); leaves <= largest; leaves++) {
                int count = SwitchPorts.ceil(allLeaves, leaves);
                int down = leaves * perPair;
                int uplinks = spine.uplinksFor(down, demand.oversubscription());
                SpineGroups groups = new SpineGroups(count, leaves, spines, down, uplinks);
                boolean joined = count <= demand.core().allDown() && spine.holds(down, uplinks);
                if (joined && (best == null || groups.isBetterThan(best, allLeaves))) {
                    best = groups;
                }
            }
        }
        return best;
    }

    int allSpines() {
        return count * spines;
    }

    private boolean isBetterThan(SpineGroups other, int allLeaves) {
        if (allSpines() != other.allSpines()) {
            return allSpines() < other.allSpines();
        }
        boolean whole = allLeaves % leaves == 0;
        boolean otherWhole = allLeaves % other.leaves == 0;
        return whole == otherWhole ? leaves > other.leaves : whole;
    }
}
