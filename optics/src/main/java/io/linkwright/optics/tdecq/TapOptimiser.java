package io.linkwright.optics.tdecq;

import java.util.stream.IntStream;

/**
 * Taps and thresholds of the least TDECQ for given histograms, by Newton's method on the larger cost of the two, each step
 * halved
 * until it helps. The same input gives the same taps.
 */
final class TapOptimiser {

    /** In nepers: a billionth of a decibel is out of reach for single-precision samples anyway. */
    private static final double ENOUGH = 2e-8;

    private final Objective objective;
    private final Window left;
    private final Window right;
    private final boolean adjustThresholds;

    TapOptimiser(Objective objective, Window left, Window right, boolean adjustThresholds) {
        this.objective = objective;
        this.left = left;
        this.right = right;
        this.adjustThresholds = adjustThresholds;
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
        int pivot = mainFixed ? main == 0 ? 1 : 0 : main;
        int[] free = IntStream.range(0, start.taps().length).filter(j -> j != pivot && j != main).toArray();
        Closure now = start;
        double weight = 0.5;
        for (int i = 0; i < steps && free.length > 0 && Double.isFinite(now.cost()); i++) {
            MinimaxStep step = MinimaxStep.of(now.leftCost(), CostSlope.of(objective, now, left, true).reduced(free, pivot),
                    now.rightCost(), CostSlope.of(objective, now, right, false).reduced(free, pivot), weight);
            weight = step.weight();
            if (!(step.gain() > ENOUGH)) {
                return now;
            }
            Closure next = descend(now, step, free, pivot);
            if (next == now || now.cost() - next.cost() < ENOUGH) {
                return next;
            }
            now = next;
        }
        return now;
    }

    private Closure descend(Closure from, MinimaxStep step, int[] free, int pivot) {
        for (double share = 1; share > 1e-3; share /= 3) {
            double[] taps = from.taps().clone();
            for (int a = 0; a < free.length; a++) {
                taps[free[a]] += share * step.step()[a];
                taps[pivot] -= share * step.step()[a];
            }
            Closure next = at(taps, from.main(), from.thresholds(), from.noise());
            if (next.cost() < from.cost()) {
                return next;
            }
        }
        return from;
    }
}
