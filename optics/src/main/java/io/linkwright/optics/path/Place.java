package io.linkwright.optics.path;

/**
 * A fibre position somewhere in a path.
 *
 * @param element index into the path's elements
 * @param end index into the element's ends
 * @param position counted from 1
 */
public record Place(int element, int end, int position) {

    Port port() {
        return new Port(element, end);
    }

    Spot spot() {
        return new Spot(end, position);
    }
}
