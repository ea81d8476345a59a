package io.linkwright.catalog.schedule;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The chassis of one layer, put into boxes.
 *
 * @param boxOf from the number of a chassis to that of its box
 */
record Band(Layer layer, List<Box> boxes, IntUnaryOperator boxOf) {

    /**
     * Chassis that a drawing may show as one, because they are wired alike.
     *
     * @param id distinct within the fabric; letters, digits and underscores
     * @param title such as {@code Unit 3} or {@code Rail 2}
     * @param plane counted from 1; 0 where there is one only
     * @param what platform of the chassis
     */
    record Box(String id, int plane, String title, String what, int count) {

        /** Everything about it, one line each. */
        List<String> lines() {
            String counted = (count == 1 ? "" : Words.count(count) + " × ") + what;
            return plane == 0 ? List.of(title, counted) : List.of(title, "plane " + plane, counted);
        }
    }

    Band {
        boxes = List.copyOf(boxes);
    }
}
