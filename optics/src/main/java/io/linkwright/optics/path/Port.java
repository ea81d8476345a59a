package io.linkwright.optics.path;

/**
 * An end of an element in a path.
 *
 * @param element index into the path's elements
 * @param end index into the element's ends
 */
public record Port(int element, int end) {
}
