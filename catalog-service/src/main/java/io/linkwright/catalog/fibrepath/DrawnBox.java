package io.linkwright.catalog.fibrepath;

import java.util.Map;

import io.linkwright.optics.path.Spot;

/**
 * Where an element stands in the drawing.
 *
 * @param header height of the lines of text above its positions
 * @param dots the fibre positions of the ends that are drawn
 */
record DrawnBox(double x, double y, double width, double height, double header, Map<Spot, Dot> dots) {

    /**
     * A fibre position at the edge of a box.
     *
     * @param leftSide whether it is the left edge
     */
    record Dot(double x, double y, boolean leftSide) {
    }
}
