package io.linkwright.optics.tdecq;

import java.util.stream.IntStream;

/**
 * Taps and thresholds of the least TDECQ for given histograms, by Newton's method on the larger cost of the two, each step
 * halved
 * until it helps. The same input gives the same taps.
 */
final class TapOptimiser {

    /** In nepers: under a millionth of a decibel. */
    private static final double ENOUGH = 1e-7;
    /** Steps promise a few hundredths of what the one before did: behind one of this much nothing is left for a comparison. */
    private static final double NEARLY_ENOUGH = 5e-5;

    /** By how many times more than a step promises the following ones may still help. */
    private static final double HOPE = 4;
    private static final double BOUND = ThresholdSearch.REACH * (1 - 1e-9);

    private final Objective objective;
    private final Window left;
    private final Window right;
    private final boolean adjustThresholds;
    private boolean polish;
    private double costToBeat = Double.POSITIVE_INFINITY;

    TapOptimiser(Objective objective, Window left, Window right, boolean adjustThresholds) {
        this.objective = objective;
        this.left = left;
        this.right = right;
        this.adjustThresholds = adjustThresholds;
    }

    /** Goes on until nothing more is to be had. */
    TapOptimiser polishing() {
        polish = true;
        return this;
    }

    /** Ends a search early when it will not come to less. */
    TapOptimiser toBeat(double cost) {
        costToBeat = cost;
        return this;
    }

    Closure at(double[] taps, int main, double[] thresholds, double guess) {
        Closure closure = Closure.of(objective, left, right, taps, main, thresholds, guess, Closure.SEARCH_BINS);
        return adjusted(closure);
    }

    private Closure adjusted(Closure closure) {
        return adjustThresholds && closure.oma() > 0 ? ThresholdSearch.best(objective, closure) : closure;
    }

    /** @param leastMain the main tap is at least this */
    Closure best(Closure start, double leastMain, int steps) {
        Closure free = search(start, false, steps);
        if (free.taps()[free.main()] >= leastMain) {
            return free;
        }
        return search(at(withMain(free.taps(), free.main(), leastMain), free.main(), free.thresholds(), free.noise()), true,
                steps);
    }

    /** The others shrunk or grown alike. */
    private static double[] withMain(double[] taps, int main, double value) {
        double[] moved = taps.clone();
        double rest = 1 - taps[main];
        double change = taps[main] - value;
        for (int j = 0; j < taps.length; j++) {
            moved[j] = j == main ? value
                    : taps[j] + change * (Math.abs(rest) > 1e-6 ? taps[j] / rest : 1.0 / (taps.length - 1));
        }
        return moved;
    }

    private Closure search(Closure start, boolean mainFixed, int steps) {
        int main = start.main();
        int taps = start.taps().length;
        int pivot = mainFixed ? main == 0 ? 1 : 0 : main;
        Closure now = start;
        double weight = 0.5;
        for (int i = 0; i < steps && Double.isFinite(now.cost()); i++) {
            int[] free = free(now, main, pivot);
            if (free.length == 0 || free[0] >= taps) {
                return now;
            }
            MinimaxStep step = MinimaxStep.of(now.leftCost(),
                    CostSlope.of(objective, now, left, true).reduced(free, pivot, taps),
                    now.rightCost(), CostSlope.of(objective, now, right, false).reduced(free, pivot, taps), weight);
            weight = step.weight();
            if (!(step.gain() > ENOUGH) || now.cost() - HOPE * step.gain() > costToBeat) {
                return now;
            }
            Closure next = descend(now, step, free, pivot);
            if (next == now || now.cost() - next.cost() < ENOUGH || !polish && step.gain() < NEARLY_ENOUGH) {
                return next;
            }
            now = next;
        }
        return now;
    }

    /** Taps but the pivot and the main one, and the thresholds that are not at their bounds. */
    private int[] free(Closure now, int main, int pivot) {
        int taps = now.taps().length;
        return IntStream.range(0, taps + 3).filter(j -> j < taps ? j != pivot && j != main
                : adjustThresholds && Math.abs(now.thresholds()[j - taps] - ThresholdSearch.NOMINAL[j - taps]) < BOUND)
                .toArray();
    }

    private Closure descend(Closure from, MinimaxStep step, int[] free, int pivot) {
        for (double share = 1; share > 1e-2; share /= 4) {
            double[] taps = from.taps().clone();
            for (int a = 0; a < free.length && free[a] < taps.length; a++) {
                taps[free[a]] += share * step.step()[a];
                taps[pivot] -= share * step.step()[a];
            }
            // The thresholds of the step are left to their own search, which knows their bounds.
            Closure next = at(taps, from.main(), from.thresholds(), from.noise());
            if (next.cost() < from.cost()) {
                return next;
            }
        }
        return from;
    }
}
