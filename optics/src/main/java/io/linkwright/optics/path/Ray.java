package io.linkwright.optics.path;

import java.util.List;

/**
 * The way of one transmitter's light. Behind a power splitter one transmitter has several.
 *
 * @param lane counted from 1 on its face
 * @param way every place it passes: first the transmitter, last where it ends
 */
public record Ray(int lane, List<Place> way, Arrival arrival) {

    public Ray {
        way = List.copyOf(way);
    }

    public Place from() {
        return way.get(0);
    }

    public Place to() {
        return way.get(way.size() - 1);
    }
}
