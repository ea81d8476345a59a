package io.linkwright.optics.tdecq;

/**
 * What is fixed while taps, thresholds and histogram times are looked for.
 *
 * @param noise what taps do to a receiver's noise
 * @param runs outer levels by tap
 * @param sigmaS the instrument's noise, normalised as the series
 * @param targetSer symbol error ratio
 */
record Objective(NoiseShape noise, RunLevels runs, double sigmaS, double targetSer) {

    /** Noise behind the equaliser to begin the first search at, in multiples of the outer OMA: an ideal eye's. */
    static final double IDEAL_NOISE = 1 / (6 * 3.414);

    /** \(\ln(OMA/R)\) up to a constant, the other way round: smaller is better, 0.23 for a decibel. */
    double cost(double v, double ceq, double oma) {
        double g = v / ceq;
        double s = sigmaS / oma;
        return -0.5 * Math.log(g * g + s * s);
    }
}
