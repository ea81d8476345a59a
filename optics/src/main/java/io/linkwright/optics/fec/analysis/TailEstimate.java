package io.linkwright.optics.fec.analysis;

/** Codewords with 16 and more wrong symbols, foretold from those with fewer. */
public sealed interface TailEstimate {

    /**
     * A straight line through the logarithms: \(\log_{10}(n_i/N) = a + b i\) by least squares, continued over \(i = 16
     * \dots\).
     *
     * @param codewordErrorRatio sum over the window, at most 1
     * @param slope decades per symbol
     * @param intercept decades at 0
     * @param rSquared 0 to 1; 1 whatever the data when only two bins take part
     * @param bins that took part
     * @param lastSymbols end of the window
     */
    record Line(double codewordErrorRatio, double slope, double intercept, double rSquared, int bins,
            int lastSymbols) implements TailEstimate {
    }

    /**
     * Clusters: error events fall independently on symbols, and each spoils a run of symbols of geometric length.
     *
     * @param codewordErrorRatio of the fitted distribution
     * @param eventsPerCodeword mean number of events
     * @param runOn probability that a run goes on by one more symbol; 0 for independent errors
     * @param fit how well the bins agree with it
     */
    record Clusters(double codewordErrorRatio, double eventsPerCodeword, double runOn, FitQuality fit) implements TailEstimate {
    }

    /** @param why there is no estimate */
    record None(String why) implements TailEstimate {
    }
}
