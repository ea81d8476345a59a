package io.linkwright.optics.fec.analysis;

import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

import io.linkwright.optics.fec.Kp4;
import io.linkwright.optics.fec.counters.Bin;
import io.linkwright.optics.fec.counters.PortCounters;

/**
 * Wrong symbols per codeword, and the bit error ratio that independent errors would have to have.
 *
 * <p>
 * With exact bins \(\lambda = \sum i n_i / \sum n_i\), which is the maximum of the binomial likelihood. A range gives only
 * bounds; the value between them is the maximum of the likelihood with each range's share as a whole. An uncorrectable
 * codeword counts as 16 wrong symbols in the value and the lower bound, and as all 544 in the upper one.
 *
 * @param mean wrong symbols per codeword
 * @param lower what it is at least
 * @param upper what it is at most
 */
public record SymbolErrors(double mean, double lower, double upper) {

    private static final double RELATIVE = 1e-10;

    /** @param counters with at least one codeword */
    static SymbolErrors of(PortCounters counters) {
        double codewords = counters.codewords();
        double beyond = counters.uncorrectable().orElse(0);
        double low = beyond * (Kp4.CORRECTABLE_SYMBOLS + 1);
        double high = beyond * Kp4.SYMBOLS;
        for (Bin bin : counters.histogram().bins()) {
            low += (double) bin.low() * bin.codewords();
            high += (double) bin.high() * bin.codewords();
        }
        boolean ranged = counters.histogram().bins().stream().anyMatch(bin -> bin.ranged() && bin.codewords() > 0);
        double lower = low / codewords;
        double upper = high / codewords;
        return new SymbolErrors(ranged ? likeliest(counters, lower, upper) : lower, lower, upper);
    }

    private static double likeliest(PortCounters counters, double lower, double upper) {
        double from = Math.log(Math.max(lower, upper * 1e-9) / Kp4.SYMBOLS);
        double to = Math.log(Math.min(upper / Kp4.SYMBOLS, 0.5));
        if (to - from < RELATIVE) {
            return lower;
        }
        double best = new BrentOptimizer(RELATIVE, RELATIVE).optimize(new MaxEval(500), GoalType.MAXIMIZE,
                new UnivariateObjectiveFunction(logP -> logLikelihood(counters, Kp4.bitErrorRatio(Math.exp(logP)))),
                new SearchInterval(from, to)).getPoint();
        return Math.min(upper, Math.max(lower, Math.exp(best) * Kp4.SYMBOLS));
    }

    private static double logLikelihood(PortCounters counters, double ber) {
        double sum = 0;
        for (Bin bin : counters.histogram().bins()) {
            sum += bin.codewords() == 0 ? 0 : bin.codewords() * Math.log(share(ber, bin));
        }
        double beyond = counters.uncorrectable().orElse(0);
        return beyond == 0 ? sum : sum + beyond * Math.log(Math.max(Double.MIN_NORMAL, Kp4.codewordErrorRatio(ber)));
    }

    /** Probability of a bin if errors are independent. */
    static double share(double ber, Bin bin) {
        double share = 0;
        for (int i = bin.low(); i <= bin.high(); i++) {
            share += Kp4.codewordShare(ber, i);
        }
        return Math.max(Double.MIN_NORMAL, share);
    }

    /** Bit error ratio before correction, of independent errors with this mean. */
    public double ber() {
        return Kp4.bitErrorRatio(mean / Kp4.SYMBOLS);
    }

    public double lowerBer() {
        return Kp4.bitErrorRatio(lower / Kp4.SYMBOLS);
    }

    public double upperBer() {
        return Kp4.bitErrorRatio(upper / Kp4.SYMBOLS);
    }

    /** Whether the counters leave it open by more than a hundredth. */
    public boolean bounded() {
        return upper > lower * 1.01;
    }
}
