package io.linkwright.catalog.analysis;

import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * The number of independent rare events when {@code mean} of them are expected. The distribution function is
 * \(P(X \le k) = Q(k + 1, \mathrm{mean})\), with \(Q\) the regularised upper incomplete gamma function (Abramowitz and Stegun
 * 6.5.13 and 26.4.21).
 */
record Poisson(double mean) {

    Poisson {
        if (!(mean >= 0) || Double.isInfinite(mean)) {
            throw new IllegalArgumentException("an expected number is at least 0, not " + mean);
        }
    }

    /** Probability of at most {@code k}; 0 for a negative one. */
    double atMost(long k) {
        if (k < 0) {
            return 0;
        }
        return mean == 0 ? 1 : RegularizedGamma.Q.value(k + 1.0, mean);
    }

    /**
     * The smallest number that is not exceeded with at least this probability.
     *
     * @throws IllegalArgumentException unless more than 0 and less than 1
     */
    long quantile(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("a probability between 0 and 1, not " + probability);
        }
        long tooFew = -1;
        long enough = 1;
        while (atMost(enough) < probability) {
            tooFew = enough;
            enough *= 2;
        }
        while (enough - tooFew > 1) {
            long middle = (tooFew + enough) >>> 1;
            if (atMost(middle) >= probability) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }
}
