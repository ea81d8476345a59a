package io.linkwright.optics.picture.axes;

import io.linkwright.optics.picture.Stroke;

/** Values over the horizontal axis. Where a value is {@code NaN} a line is broken. Immutable. */
public final class Series {

    /** How values are joined. */
    enum Kind {
        LINE,
        STEP,
        SCATTER,
        AREA
    }

    private final String name;
    private final Kind kind;
    private final Stroke stroke;
    private final double[] xs;
    private final double[] ys;

    private Series(String name, Kind kind, Stroke stroke, double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException(xs.length + " places for " + ys.length + " values");
        }
        this.name = name;
        this.kind = kind;
        this.stroke = stroke;
        this.xs = xs.clone();
        this.ys = ys.clone();
    }

    /**
     * @param name for the legend; empty keeps it out
     * @param xs not falling
     */
    public static Series line(String name, Stroke stroke, double[] xs, double[] ys) {
        return new Series(name, Kind.LINE, stroke, xs, ys);
    }

    /** Each value holds until the next. */
    public static Series step(String name, Stroke stroke, double[] xs, double[] ys) {
        return new Series(name, Kind.STEP, stroke, xs, ys);
    }

    public static Series scatter(String name, Stroke stroke, double[] xs, double[] ys) {
        return new Series(name, Kind.SCATTER, stroke, xs, ys);
    }

    /** Outlines that are closed and filled faintly, each ended by a {@code NaN}: bars, for one. */
    public static Series area(String name, Stroke stroke, double[] xs, double[] ys) {
        return new Series(name, Kind.AREA, stroke, xs, ys);
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    Stroke stroke() {
        return stroke;
    }

    int size() {
        return xs.length;
    }

    double x(int index) {
        return xs[index];
    }

    double y(int index) {
        return ys[index];
    }
}
