package io.linkwright.optics.sampling;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The capability index \(\min(U - \bar x, \bar x - L) / 3s\) with its confidence interval \(\hat C (1 \mp z \sqrt{1/(9 n \hat
 * C^2) + 1/(2(n-1))})\). Bissell (1990), "How reliable is your capability index?", doi:10.2307/2347383.
 *
 * <p>
 * The spread is that of all values together, so this is \(P_{pk}\) in the language of process studies; it is \(C_{pk}\) as well
 * when the process was stable while the lot was made, which one sample of one lot cannot show.
 *
 * @param low lower end of the interval
 * @param high upper end
 */
public record Capability(double cpk, double low, double high, double confidence) {

    /**
     * @param lowerLimit null where there is none
     * @param upperLimit null where there is none; one of the two is needed
     * @param confidence of the two-sided interval, such as 0.95
     */
    public static Capability of(NormalSample sample, Double lowerLimit, Double upperLimit, double confidence) {
        if (lowerLimit == null && upperLimit == null) {
            throw new IllegalArgumentException("a capability needs a limit");
        }
        double upper = upperLimit == null ? Double.POSITIVE_INFINITY : sample.qualityIndexUpper(upperLimit);
        double lower = lowerLimit == null ? Double.POSITIVE_INFINITY : sample.qualityIndexLower(lowerLimit);
        double cpk = Math.min(upper, lower) / 3;
        double z = new NormalDistribution().inverseCumulativeProbability((1 + confidence) / 2);
        double half = z * Math.sqrt(1 / (9.0 * sample.size()) + cpk * cpk / (2.0 * (sample.size() - 1)));
        return new Capability(cpk, cpk - half, cpk + half, confidence);
    }
}
