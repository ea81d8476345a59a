package io.linkwright.catalog.search;

import java.util.Arrays;

/** The orders of a list of hits. Where two are alike the part number decides. */
enum Sort {
    RELEVANCE("relevance", Direction.DOWN),
    PART_NUMBER("partNumber", Direction.UP),
    PART_NUMBER_DOWN("-partNumber", Direction.DOWN),
    POWER("power", Direction.UP),
    POWER_DOWN("-power", Direction.DOWN),
    REACH("reach", Direction.UP),
    REACH_DOWN("-reach", Direction.DOWN);

    enum Direction {
        UP,
        DOWN
    }

    private final String label;
    private final Direction direction;

    Sort(String label, Direction direction) {
        this.label = label;
        this.direction = direction;
    }

    String label() {
        return label;
    }

    Direction direction() {
        return direction;
    }

    boolean byPower() {
        return this == POWER || this == POWER_DOWN;
    }

    boolean byReach() {
        return this == REACH || this == REACH_DOWN;
    }

    /** Null when there is none of that name. */
    static Sort of(String label) {
        return Arrays.stream(values()).filter(sort -> sort.label.equals(label)).findFirst().orElse(null);
    }
}
