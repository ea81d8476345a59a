package io.linkwright.optics.soak;

/**
 * A value and how well it is known.
 *
 * @param value in the unit that the owner names
 * @param uncertainty half-width of the 95 % interval, 0 or more; infinite where too little is known for one
 */
public record Estimate(double value, double uncertainty) {

    public double low() {
        return value - uncertainty;
    }

    public double high() {
        return value + uncertainty;
    }

    /** Whether the interval does not hold zero. */
    public boolean differsFromZero() {
        return low() > 0 || high() < 0;
    }

    Estimate times(double factor) {
        return new Estimate(value * factor, uncertainty * Math.abs(factor));
    }

    /** With an independent part of uncertainty added, by the root of the sum of squares. */
    Estimate widened(double other) {
        return new Estimate(value, Math.hypot(uncertainty, other));
    }

    Estimate plus(double shift) {
        return new Estimate(value + shift, uncertainty);
    }
}
