package io.linkwright.optics.fec.analysis;

import io.linkwright.optics.fec.Kp4;

/**
 * Wrong symbols of a codeword when errors come in runs: the number of events is binomial over the 544 symbols, the length
 * of each run geometric, \(f_j = (1-\theta)\theta^{j-1}\), as a decision-feedback receiver or a decoder of precoding
 * spreads one wrong decision. Without running on, \(\theta = 0\), it is the binomial distribution of independent errors.
 *
 * <p>
 * The probabilities follow by Panjer's recursion for a binomial number of events (H. H. Panjer, <i>Recursive evaluation of
 * a family of compound distributions</i>, ASTIN Bulletin 12, 1981, doi:10.1017/S0515036100006796), without a difference of
 * near-equal numbers here, so that they keep their relative accuracy however small they are.
 */
final class ClusterDistribution {

    private static final int LONGEST = Kp4.SYMBOLS;
    private static final double NEGLIGIBLE = 1e-17;

    private final double eventRatio;
    private final double runOn;
    private final double[] shares;

    /**
     * @param mean wrong symbols per codeword, more than 0
     * @param runOn 0 to less than 1; the events must not outnumber the symbols
     */
    ClusterDistribution(double mean, double runOn) {
        this.eventRatio = Math.min(0.999, mean * (1 - runOn) / Kp4.SYMBOLS);
        this.runOn = runOn;
        this.shares = shares();
    }

    private double[] shares() {
        double[] p = new double[LONGEST + 1];
        p[0] = Math.exp(Kp4.SYMBOLS * Math.log1p(-eventRatio));
        double odds = eventRatio / (1 - eventRatio);
        double sum = 0;
        double runs = 0;
        double weightedRuns = 0;
        for (int n = 1; n <= LONGEST; n++) {
            // Panjer's sums over f(j) p(n-j) and j f(j) p(n-j), which geometric lengths let grow step by step.
            runs = (1 - runOn) * p[n - 1] + runOn * runs;
            weightedRuns = runs + runOn * weightedRuns;
            double term = odds * ((Kp4.SYMBOLS + 1.0) / n * weightedRuns - runs);
            p[n] = term;
            sum += n > Kp4.CORRECTABLE_SYMBOLS ? term : 0;
            if (n > Kp4.CORRECTABLE_SYMBOLS + 1 && term <= sum * NEGLIGIBLE && term <= p[n - 1]) {
                break;
            }
        }
        return p;
    }

    double eventsPerCodeword() {
        return eventRatio * Kp4.SYMBOLS;
    }

    /** Probability of {@code low} to {@code high} wrong symbols. */
    double share(int low, int high) {
        double sum = 0;
        for (int i = low; i <= high; i++) {
            sum += shares[i];
        }
        return sum;
    }

    double codewordErrorRatio() {
        return Math.min(1, share(Kp4.CORRECTABLE_SYMBOLS + 1, LONGEST));
    }
}
