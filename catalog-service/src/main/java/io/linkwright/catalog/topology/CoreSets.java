package io.linkwright.catalog.topology;

/**
 * Sets of cores. A set serves the spines of one or several places in their groups, so that all groups meet in its cores.
 */
record CoreSets(int sets, int coresEach) {

    /** The fewest cores whose ports suffice; of equal choices one over which a spine's uplinks spread evenly, in many sets. */
    static CoreSets choose(SpineGroups groups, int corePorts) {
        CoreSets best = null;
        for (int sets = groups.spines(); sets >= 1; sets--) {
            if (groups.spines() % sets != 0) {
                continue;
            }
            long links = (long) groups.spines() / sets * groups.count() * groups.uplinks();
            int cores = SwitchPorts.ceil(links, corePorts);
            CoreSets choice = new CoreSets(sets, cores);
            // Any two spines of a set must meet in some of its cores, or their groups would not be joined there.
            if (cores < 2 * groups.uplinks() && (best == null || choice.isBetterThan(best, groups.uplinks()))) {
                best = choice;
            }
        }
        return best;
    }

    boolean even(int uplinks) {
        return uplinks % coresEach == 0;
    }

    private boolean isBetterThan(CoreSets other, int uplinks) {
        int all = sets * coresEach;
        int others = other.sets * other.coresEach;
        return all == others ? even(uplinks) && !other.even(uplinks) : all < others;
    }
}
