package io.linkwright.optics.path;

/**
 * A fibre position at an end of an element.
 *
 * @param end index into the element's ends
 * @param position counted from 1
 */
public record Spot(int end, int position) {
}
