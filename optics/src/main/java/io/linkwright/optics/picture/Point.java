package io.linkwright.optics.picture;

/** A place in a picture, in pixels from its upper left corner. */
public record Point(double x, double y) {

    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a point lies at finite coordinates, not at " + x + ", " + y);
        }
    }
}
