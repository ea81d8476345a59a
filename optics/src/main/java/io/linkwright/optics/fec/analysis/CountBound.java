package io.linkwright.optics.fec.analysis;

import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * What a count proves: with {@code events} among {@code codewords}, the ratio is below {@code upper} with 95 % confidence
 * (F. Garwood, <i>Fiducial limits for the Poisson distribution</i>, Biometrika 28, 1936, doi:10.1093/biomet/28.3-4.437).
 * For no event that is \(-\ln 0.05 / N\), near the rule of three \(3/N\).
 *
 * @param events counted
 * @param codewords among which they were counted, more than 0
 * @param lower bound of the ratio with 95 % confidence, one-sided; 0 for no event
 * @param upper bound of the ratio with 95 % confidence, one-sided
 */
public record CountBound(long events, double codewords, double lower, double upper) {

    private static final double CONFIDENCE = 0.95;
    private static final double RULE_OF_THREE = 3;
    /** Beyond it Wilson and Hilferty's approximation (1931, doi:10.1073/pnas.17.12.684) is exact to nine digits. */
    private static final double EXACT_UP_TO = 1e4;
    private static final double NORMAL_QUANTILE = 1.6448536269514722;

    public static CountBound of(long events, double codewords) {
        double upper = events == 0 ? -Math.log(1 - CONFIDENCE) : quantile(events + 1.0, CONFIDENCE);
        double lower = events == 0 ? 0 : quantile(events, 1 - CONFIDENCE);
        return new CountBound(events, codewords, lower / codewords, Math.min(1, upper / codewords));
    }

    private static double quantile(double shape, double probability) {
        if (shape <= EXACT_UP_TO) {
            return new GammaDistribution(shape, 1).inverseCumulativeProbability(probability);
        }
        double root = 1 - 1 / (9 * shape) + Math.signum(probability - 0.5) * NORMAL_QUANTILE / (3 * Math.sqrt(shape));
        return shape * root * root * root;
    }

    /** The rule of thumb for no event. */
    public double ruleOfThree() {
        return RULE_OF_THREE / codewords;
    }

    /**
     * Seconds without any event that prove a ratio with 95 % confidence, \(-\ln 0.05 / (r f)\).
     *
     * @param ratio to be proved, more than 0
     */
    public static double soakS(double ratio, double codewordsPerSecond) {
        return -Math.log(1 - CONFIDENCE) / ratio / codewordsPerSecond;
    }
}
