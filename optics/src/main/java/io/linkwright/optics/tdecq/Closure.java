package io.linkwright.optics.tdecq;

import java.util.List;

/**
 * How far the eye is closed with given taps and thresholds.
 *
 * @param main counted from 0
 * @param oma normalised outer OMA behind the equaliser
 * @param thresholds in multiples of it, about the average
 * @param leftNoise noise behind the equaliser that the left histogram tolerates, in multiples of the outer OMA
 */
record Closure(double[] taps, int main, double oma, double ceq, double[] thresholds, List<float[]> left, List<float[]> right,
        EyeHistogram leftHistogram, EyeHistogram rightHistogram, double leftNoise, double rightNoise, double leftCost,
        double rightCost) {

    static final int SEARCH_BINS = 4096;
    static final int FINAL_BINS = 16_384;

    /** @param guess of the noise, in multiples of the outer OMA */
    static Closure of(Objective objective, Window left, Window right, double[] taps, int main, double[] thresholds,
            double guess,
            int bins) {
        double oma = 0;
        double[] byTap = objective.runs().omaByTap(taps.length, main);
        for (int j = 0; j < taps.length; j++) {
            oma += taps[j] * byTap[j];
        }
        double ceq = objective.noise().ceq(taps);
        if (!(oma > 0)) {
            return new Closure(taps, main, oma, ceq, thresholds, List.of(), List.of(), null, null, 0, 0,
                    Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        List<float[]> leftSamples = left.equalised(taps, main);
        List<float[]> rightSamples = right.equalised(taps, main);
        return new Closure(taps, main, oma, ceq, thresholds, leftSamples, rightSamples,
                EyeHistogram.of(leftSamples, oma, bins), EyeHistogram.of(rightSamples, oma, bins), 0, 0, 0, 0)
                .with(objective, thresholds, guess);
    }

    /** The same samples against other thresholds. */
    Closure with(Objective objective, double[] others, double guess) {
        double leftV = leftHistogram.noiseFor(others, objective.targetSer(), guess);
        double rightV = rightHistogram.noiseFor(others, objective.targetSer(), leftV);
        return new Closure(taps, main, oma, ceq, others, left, right, leftHistogram, rightHistogram, leftV, rightV,
                objective.cost(leftV, ceq, oma), objective.cost(rightV, ceq, oma));
    }

    /** Smaller is better. */
    double cost() {
        return Math.max(leftCost, rightCost);
    }

    double noise() {
        return Math.min(leftNoise, rightNoise);
    }

    Side limiting() {
        return leftNoise <= rightNoise ? Side.LEFT : Side.RIGHT;
    }
}
