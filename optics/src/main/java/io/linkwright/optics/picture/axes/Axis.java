package io.linkwright.optics.picture.axes;

import java.util.List;

/**
 * One axis of a panel.
 *
 * @param label what is drawn, with its unit
 * @param min lower end, below {@code max}; above 0 on a logarithmic axis
 */
public record Axis(String label, double min, double max, Kind kind) {

    /** How values are laid along an axis and what is written at its marks. */
    public enum Kind {
        LINEAR,
        LOGARITHMIC,
        /** Linear, of things that are counted. */
        WHOLE,
        /** Linear, of seconds, labelled with hours, minutes or days. */
        DURATION
    }

    public Axis {
        if (!(min < max) || Double.isInfinite(min) || Double.isInfinite(max)) {
            throw new IllegalArgumentException("an axis runs from a value to a greater one, not from " + min + " to " + max);
        }
        if (kind == Kind.LOGARITHMIC && !(min > 0)) {
            throw new IllegalArgumentException("a logarithmic axis begins above 0, not at " + min);
        }
    }

    /** A linear axis that holds both values with some air, and spans at least {@code leastSpan}. */
    public static Axis around(String label, double min, double max, double leastSpan) {
        double lack = Math.max(0, leastSpan - (max - min)) / 2;
        double air = Math.max(max - min, leastSpan) * 0.06;
        return new Axis(label, min - lack - air, max + lack + air, Kind.LINEAR);
    }

    /** A logarithmic axis that holds both values, which are above 0, with some air, and spans at least a factor of ten. */
    public static Axis logarithmic(String label, double min, double max) {
        double lack = Math.max(0, 1 - Math.log10(max / min)) / 2 + 0.1;
        double factor = Math.pow(10, lack);
        return new Axis(label, min / factor, max * factor, Kind.LOGARITHMIC);
    }

    /** @return share of the way from {@code min}, 0, to {@code max}, 1; may lie outside; {@code NaN} where there is none */
    double share(double value) {
        if (kind == Kind.LOGARITHMIC) {
            return value > 0 ? Math.log(value / min) / Math.log(max / min) : Double.NaN;
        }
        return (value - min) / (max - min);
    }

    List<Tick> ticks(int parts) {
        return switch (kind) {
            case LINEAR -> Ticks.linear(min, max, parts);
            case WHOLE -> Ticks.whole(min, max, 3 * parts);
            case LOGARITHMIC -> Ticks.logarithmic(min, max, parts);
            case DURATION -> Ticks.durations(min, max, parts);
        };
    }
}
