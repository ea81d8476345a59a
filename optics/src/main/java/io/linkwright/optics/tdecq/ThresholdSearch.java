package io.linkwright.optics.tdecq;

/**
 * Thresholds within 1 % of the outer OMA of their places that let both histograms tolerate most noise (later clauses; not in
 * 802.3bs-2017; from memory).
 *
 * <p>
 * At a given noise the error ratio of a histogram is a sum over the thresholds, so each is a curve of its own. The larger of
 * both
 * sums is least for some weighting of left and right, found by bisection.
 */
final class ThresholdSearch {

    static final double REACH = 0.01;
    static final double[] NOMINAL = { -1.0 / 3, 0, 1.0 / 3 };

    private static final int ROUNDS = 4;
    private static final int BISECTIONS = 40;

    private ThresholdSearch() {
    }

    /** @return the closure with the best thresholds; the given one if none is better */
    static Closure best(Objective objective, Closure closure) {
        Closure best = closure;
        for (int round = 0; round < ROUNDS; round++) {
            double before = best.cost();
            Closure next = closure.with(objective, at(closure, best.noise()), best.noise());
            if (next.cost() < before) {
                best = next;
            }
            if (!(before - next.cost() > 1e-9)) {
                break;
            }
        }
        return best;
    }

    private static double[] at(Closure closure, double v) {
        ErrorCurve[] left = curves(closure.leftHistogram(), v);
        ErrorCurve[] right = curves(closure.rightHistogram(), v);
        double[] shares = choose(left, right, 1);
        if (total(left, shares) < total(right, shares)) {
            shares = choose(left, right, 0);
            if (total(right, shares) < total(left, shares)) {
                shares = balance(left, right);
            }
        }
        double[] thresholds = new double[3];
        for (int k = 0; k < 3; k++) {
            thresholds[k] = NOMINAL[k] + REACH * shares[k];
        }
        return thresholds;
    }

    private static double[] balance(ErrorCurve[] left, ErrorCurve[] right) {
        double low = 0;
        double high = 1;
        double[] shares = choose(left, right, 0.5);
        for (int i = 0; i < BISECTIONS; i++) {
            double weight = (low + high) / 2;
            shares = choose(left, right, weight);
            if (total(left, shares) > total(right, shares)) {
                low = weight;
            } else {
                high = weight;
            }
        }
        return shares;
    }

    /** Each threshold by itself. */
    private static double[] choose(ErrorCurve[] left, ErrorCurve[] right, double weight) {
        double[] shares = new double[3];
        for (int k = 0; k < 3; k++) {
            shares[k] = ErrorCurve.weighted(left[k], right[k], weight).least();
        }
        return shares;
    }

    private static double total(ErrorCurve[] curves, double[] shares) {
        return curves[0].at(shares[0]) + curves[1].at(shares[1]) + curves[2].at(shares[2]);
    }

    private static ErrorCurve[] curves(EyeHistogram histogram, double v) {
        ErrorCurve[] curves = new ErrorCurve[3];
        for (int k = 0; k < 3; k++) {
            curves[k] = ErrorCurve.of(histogram, NOMINAL[k], REACH, v);
        }
        return curves;
    }
}
