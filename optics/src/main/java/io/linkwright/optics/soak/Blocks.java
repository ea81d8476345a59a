package io.linkwright.optics.soak;

import java.util.Arrays;

/**
 * Means over stretches of equal length. Readings a few seconds apart repeat each other; means over stretches that are long
 * against
 * the module's own time are nearly independent, and what is left of the correlation {@link LinearFit} takes into account.
 *
 * @param xs middle of the readings in each block that has any
 * @param ys their mean
 */
record Blocks(double[] xs, double[] ys) {

    /** Blocks of a hold. */
    static final int USUAL = 40;

    /** The readings of a stretch of time. {@code NaN} takes no part. */
    static Blocks of(double[] timesS, double[] values, double fromS, double toS, int blocks) {
        double[] times = new double[blocks];
        double[] sums = new double[blocks];
        int[] counts = new int[blocks];
        for (int i = 0; i < timesS.length; i++) {
            if (timesS[i] >= fromS && timesS[i] <= toS && !Double.isNaN(values[i])) {
                int block = (int) Math.min(blocks - 1, (timesS[i] - fromS) / (toS - fromS) * blocks);
                times[block] += timesS[i];
                sums[block] += values[i];
                counts[block]++;
            }
        }
        double[] xs = new double[blocks];
        double[] ys = new double[blocks];
        int filled = 0;
        for (int block = 0; block < blocks; block++) {
            if (counts[block] > 0) {
                xs[filled] = times[block] / counts[block];
                ys[filled++] = sums[block] / counts[block];
            }
        }
        return new Blocks(Arrays.copyOf(xs, filled), Arrays.copyOf(ys, filled));
    }

    LinearFit line() {
        return LinearFit.of(xs, ys);
    }

    /** Mean over the blocks. Infinite uncertainty for fewer than two. */
    Estimate mean() {
        int n = ys.length;
        if (n == 0) {
            return new Estimate(Double.NaN, Double.POSITIVE_INFINITY);
        }
        double mean = LinearFit.mean(ys);
        double squares = Arrays.stream(ys).map(y -> (y - mean) * (y - mean)).sum();
        if (n == 1 || squares == 0) {
            return new Estimate(mean, n == 1 ? Double.POSITIVE_INFINITY : 0);
        }
        double effective = LinearFit.effectivePoints(ys);
        double error = Math.sqrt(squares / (n - 1) / Math.max(1, effective));
        return new Estimate(mean, error * LinearFit.studentT(effective - 1));
    }
}
