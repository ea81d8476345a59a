package io.linkwright.optics.sampling;

import java.util.Arrays;

import org.hipparchus.special.Erf;

/**
 * Whether values may come from a normal distribution whose mean and spread are not known beforehand.
 *
 * <p>
 * \(A^2 = -n - \frac1n \sum_{i=1}^n (2i-1)(\ln \Phi(z_i) + \ln(1 - \Phi(z_{n+1-i})))\), adjusted to \(A^{*2} = A^2 (1 + 0.75/n
 * +
 * 2.25/n^2)\), with the p-value of D'Agostino and Stephens (1986), Goodness-of-Fit Techniques, table 4.9.
 *
 * @param statistic \(A^2\)
 * @param pValue a small one speaks against the normal distribution
 */
public record AndersonDarling(double statistic, double pValue) {

    /** With fewer values the test sees next to nothing. */
    public static final int SMALLEST = 8;

    private static final double LARGEST_FITTED = 13;

    /** @throws IllegalArgumentException if there are fewer than eight values, one is not finite, or all are the same */
    public static AndersonDarling of(double... values) {
        NormalSample sample = NormalSample.of(values);
        if (values.length < SMALLEST || sample.standardDeviation() == 0) {
            throw new IllegalArgumentException("at least " + SMALLEST + " values that are not all the same are needed");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (2 * i + 1) * (logBelow((sorted[i] - sample.mean()) / sample.standardDeviation())
                    + logBelow((sample.mean() - sorted[n - 1 - i]) / sample.standardDeviation()));
        }
        double statistic = -n - sum / n;
        return new AndersonDarling(statistic, pValue(statistic * (1 + 0.75 / n + 2.25 / ((double) n * n))));
    }

    /** Of the normal distribution; never minus infinity within the range of samples. */
    private static double logBelow(double z) {
        return Math.log(Math.max(Erf.erfc(-z / Math.sqrt(2)) / 2, Double.MIN_NORMAL));
    }

    private static double pValue(double adjusted) {
        double a = Math.min(adjusted, LARGEST_FITTED);
        if (a < 0.2) {
            return 1 - Math.exp(-13.436 + 101.14 * a - 223.73 * a * a);
        }
        if (a < 0.34) {
            return 1 - Math.exp(-8.318 + 42.796 * a - 59.938 * a * a);
        }
        return a < 0.6 ? Math.exp(0.9177 - 4.279 * a - 1.38 * a * a) : Math.exp(1.2937 - 5.709 * a + 0.0186 * a * a);
    }
}
