package io.linkwright.optics.sampling;

import java.util.Arrays;

import org.hipparchus.special.Beta;

/**
 * Mean and standard deviation of measured values, and what they say of the share beyond a limit if the values are normal.
 *
 * @param size n, at least 3
 * @param standardDeviation s, with n - 1
 */
public record NormalSample(int size, double mean, double standardDeviation) {

    /** Fewer values say nothing about a spread that the estimator below could use. */
    public static final int SMALLEST = 3;

    /** @throws IllegalArgumentException if there are fewer than three values, or one is not finite */
    public static NormalSample of(double... values) {
        if (values.length < SMALLEST || !Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("at least " + SMALLEST + " finite values are needed");
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        return new NormalSample(values.length, mean, Math.sqrt(squares / (values.length - 1)));
    }

    /** \((U - \bar x)/s\); infinite when all values are the same and inside, negative when the mean is outside. */
    public double qualityIndexUpper(double upperLimit) {
        return index(upperLimit - mean);
    }

    /** \((\bar x - L)/s\), likewise. */
    public double qualityIndexLower(double lowerLimit) {
        return index(mean - lowerLimit);
    }

    private double index(double distance) {
        return standardDeviation == 0 && distance == 0 ? 0 : distance / standardDeviation;
    }

    /**
     * The minimum-variance unbiased estimate of the share beyond a limit: \(I_x(n/2-1, n/2-1)\) with \(x = \max(0, (1 - Q
     * \sqrt{n}/(n-1))/2)\). Lieberman and Resnikoff (1955), doi:10.1080/01621459.1955.10501275.
     *
     * @param qualityIndex Q of the limit
     */
    public double shareBeyond(double qualityIndex) {
        double x = 0.5 * (1 - qualityIndex * Math.sqrt(size) / (size - 1));
        if (x <= 0) {
            return 0;
        }
        return x >= 1 ? 1 : Beta.regularizedBeta(x, size / 2.0 - 1, size / 2.0 - 1);
    }
}
