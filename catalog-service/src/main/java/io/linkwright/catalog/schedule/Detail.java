package io.linkwright.catalog.schedule;

/** How much of a fabric a drawing shows. */
public enum Detail {
    /** Every chassis and every link. */
    LINKS,
    /** Every chassis; all links between two of them are one line. */
    CHASSIS,
    /** Groups of chassis that are wired alike. */
    GROUPS;

    private static final int MOST_LINKS = 600;
    private static final int MOST_CHASSIS = 64;

    /** What a person can still read. */
    static Detail readable(WiredFabric fabric) {
        long links = fabric.tiers().stream().mapToLong(tier -> tier.wiring().wiring().links()).sum();
        int chassis = fabric.layers().stream().mapToInt(Layer::count).sum();
        if (chassis > MOST_CHASSIS) {
            return GROUPS;
        }
        return links > MOST_LINKS ? CHASSIS : LINKS;
    }
}
