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
     * @param what kind of chassis and how they are called, such as {@code HGX-H200 nodes}
     */
    record Box(String id, String title, String what, int count) {
    }

    Band {
        boxes = List.copyOf(boxes);
    }
}
