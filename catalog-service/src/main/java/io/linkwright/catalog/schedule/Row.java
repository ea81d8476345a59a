package io.linkwright.catalog.schedule;

/**
 * Boxes of equal width side by side, of which some may be left out for want of room.
 *
 * @param total how many there are
 * @param slots how many places the row has
 */
record Row(int total, int slots, double left, double slotWidth, double boxWidth, double top, double height) {

    private static final double WIDEST = 168;

    /** @param most places; with more boxes than that the last but one is left to say how many are not shown */
    static Row of(int total, int most, double left, double width, double top, double height) {
        int slots = Math.min(total, most);
        double slotWidth = width / slots;
        double boxWidth = Math.min(WIDEST, slotWidth - Math.min(16, slotWidth * 0.2));
        return new Row(total, slots, left, slotWidth, boxWidth, top, height);
    }

    boolean complete() {
        return total == slots;
    }

    /** The place of a box; -1 when it is not shown. */
    int slot(int box) {
        if (complete() || box < slots - 2) {
            return box;
        }
        return box == total - 1 ? slots - 1 : -1;
    }

    double x(int slot) {
        return left + slot * slotWidth + (slotWidth - boxWidth) / 2;
    }

    int hidden() {
        return complete() ? 0 : total - slots + 1;
    }
}
