package io.linkwright.catalog.topology;

/** What came of counting: the fabric, or why these switches do not make it. */
public sealed interface FabricCount permits FabricCount.Counted, FabricCount.TooLarge {

    record Counted(FabricCounts counts) implements FabricCount {
    }

    /**
     * More than the switches carry.
     *
     * @param code {@code single-switch-limit}, {@code two-tier-limit} or {@code three-tier-limit}
     * @param reason one sentence with the figures in it
     * @param maxNodes nodes these switches can carry in this way; 0 when not even one
     */
    record TooLarge(String code, String reason, int maxNodes) implements FabricCount {
    }

    /** Counts a fabric of any topology. */
    static FabricCount of(FabricDemand demand) {
        return switch (demand.topology()) {
            case SINGLE_SWITCH -> SingleSwitch.count(demand);
            case TWO_TIER_RAIL_OPTIMISED, TWO_TIER_SHARED_RAILS, TWO_TIER_NODE_ON_ONE_LEAF -> TwoTiers.count(demand);
            case THREE_TIER -> ThreeTiers.count(demand);
        };
    }
}
