package io.linkwright.optics.fec.analysis;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

import io.linkwright.optics.fec.Kp4;
import io.linkwright.optics.fec.counters.Bin;
import io.linkwright.optics.fec.counters.PortCounters;

/**
 * Fits {@link ClusterDistribution} by maximum likelihood. Bins that were not counted do not take part: shares are taken
 * relative to those that were, so ranges, missing bins and a missing count of uncorrectable codewords are all treated as
 * what they are.
 */
final class ClusterFit {

    private static final double LEAST_RUN_ON = 1e-9;
    private static final double MOST_RUN_ON = 0.98;
    private static final double[] STARTS = { 1e-3, 0.05, 0.4 };

    static TailEstimate of(PortCounters counters, SymbolErrors errors) {
        if (errors.mean() == 0) {
            return new TailEstimate.None("no codeword had an error, so there is nothing to extrapolate");
        }
        double bestRunOn = 0;
        double bestMean = errors.mean();
        double best = logLikelihood(counters, bestMean, 0);
        try {
            for (double start : STARTS) {
                PointValuePair found = new SimplexOptimizer(1e-13, 1e-9).optimize(new MaxEval(5_000),
                        new ObjectiveFunction(x -> logLikelihood(counters, Math.exp(x[0]), logistic(x[1]))), GoalType.MAXIMIZE,
                        new InitialGuess(new double[] { Math.log(errors.mean()), Math.log(start / (1 - start)) }),
                        new NelderMeadSimplex(new double[] { 0.02, 0.5 }));
                if (found.getValue() > best) {
                    best = found.getValue();
                    bestMean = Math.exp(found.getPoint()[0]);
                    bestRunOn = logistic(found.getPoint()[1]);
                }
            }
        } catch (MathRuntimeException e) {
            return new TailEstimate.None("the search for the likeliest runs of errors did not settle");
        }
        double runOn = bestRunOn < LEAST_RUN_ON ? 0 : bestRunOn;
        ClusterDistribution fitted = new ClusterDistribution(bestMean, runOn);
        return new TailEstimate.Clusters(fitted.codewordErrorRatio(), fitted.eventsPerCodeword(), runOn,
                quality(counters, fitted, runOn > 0 ? 2 : 1));
    }

    private static double logistic(double x) {
        return Math.min(MOST_RUN_ON, 1 / (1 + Math.exp(-x)));
    }

    private static double logLikelihood(PortCounters counters, double mean, double runOn) {
        if (!(mean > 0) || mean > Kp4.SYMBOLS) {
            return Double.NEGATIVE_INFINITY;
        }
        ClusterDistribution distribution = new ClusterDistribution(mean, runOn);
        double covered = 0;
        double sum = 0;
        for (Bin bin : counters.histogram().bins()) {
            double share = distribution.share(bin.low(), bin.high());
            covered += share;
            sum += weighted(bin.codewords(), share);
        }
        if (counters.uncorrectable().isPresent()) {
            double share = distribution.codewordErrorRatio();
            covered += share;
            sum += weighted(counters.uncorrectable().getAsLong(), share);
        }
        return covered <= 0 ? Double.NEGATIVE_INFINITY : sum - counters.codewords() * Math.log(covered);
    }

    private static double weighted(long count, double share) {
        return count == 0 ? 0 : count * Math.log(Math.max(Double.MIN_NORMAL, share));
    }

    private static FitQuality quality(PortCounters counters, ClusterDistribution fitted, int parameters) {
        List<Double> observed = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (Bin bin : counters.histogram().bins()) {
            observed.add((double) bin.codewords());
            shares.add(fitted.share(bin.low(), bin.high()));
        }
        counters.uncorrectable().ifPresent(count -> {
            observed.add((double) count);
            shares.add(fitted.codewordErrorRatio());
        });
        double covered = shares.stream().mapToDouble(Double::doubleValue).sum();
        return FitQuality.of(observed, shares.stream().map(share -> share / covered * counters.codewords()).toList(),
                parameters);
    }

    private ClusterFit() {
    }
}
