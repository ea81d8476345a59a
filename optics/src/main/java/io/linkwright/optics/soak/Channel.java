package io.linkwright.optics.soak;

/**
 * One column of a run.
 *
 * @param lane 1 to 16, or 0 where the column is of the whole module
 */
public record Channel(Quantity quantity, int lane) {

    static final int MAX_LANE = 16;

    /** As in the header: {@code powerW}, {@code biasMa.3}. */
    public String header() {
        return lane == 0 ? quantity.header() : quantity.header() + "." + lane;
    }
}
