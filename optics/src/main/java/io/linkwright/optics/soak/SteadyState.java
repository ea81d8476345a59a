package io.linkwright.optics.soak;

import java.util.Optional;

/**
 * Whether and from when on the temperature is steady: its slope below 0.2 °C in ten minutes.
 *
 * <p>
 * The curve {@link ExponentialFit} says when the warm-up's slope has fallen so far; the line through the last ten minutes of
 * the
 * plateau must agree, within its uncertainty.
 *
 * @param fromS begin of the hold, in seconds of the run; of the plateau where the state was not reached
 * @param toS end of the plateau
 * @param warmUp the curve; empty where nothing settles, because the module was warm already or never settled
 * @param endSlope in degrees in ten minutes, at the end
 * @param why a sentence
 */
public record SteadyState(boolean reached, double fromS, double toS, Optional<ExponentialFit> warmUp, Estimate endSlope,
        String why) {

    /** In degrees in ten minutes. */
    public static final double SLOPE_LIMIT = 0.2;

    private static final double TEN_MINUTES_S = 600;
    /** A module settles within minutes; what comes hours later is drift and would only blur the curve. */
    private static final double FIT_S = 4 * 3600;
    private static final int FIT_BLOCKS = 1500;
    private static final int SLOPE_BLOCKS = 20;

    static SteadyState of(SoakRun run, Plateau plateau) {
        double[] temperatures = run.values(Quantity.MODULE_TEMPERATURE)
                .or(() -> run.values(Quantity.CASE_TEMPERATURE)).orElse(null);
        if (temperatures == null) {
            return not(plateau, Optional.empty(), new Estimate(Double.NaN, Double.POSITIVE_INFINITY),
                    "the record has no temperature of the module");
        }
        double[] times = run.timesS();
        Blocks blocks = Blocks.of(times, temperatures, plateau.fromS(), Math.min(plateau.toS(), plateau.fromS() + FIT_S),
                FIT_BLOCKS);
        Optional<ExponentialFit> fit = ExponentialFit.of(plateau.fromS(), blocks.xs(), blocks.ys())
                .filter(curve -> settles(curve, plateau));
        double from = fit.map(curve -> curve.slopeReachedS(SLOPE_LIMIT)).orElse(plateau.fromS());
        Estimate slope = slope(times, temperatures, Math.max(plateau.fromS(), plateau.toS() - TEN_MINUTES_S), plateau.toS());
        if (plateau.toS() - from < TEN_MINUTES_S) {
            return not(plateau, fit, slope, fit.isPresent() && from > plateau.fromS()
                    ? "the warm-up (time constant " + Figures.duration(fit.get().tauS().value())
                            + ") would be steady only " + Figures.duration(from - plateau.fromS()) + " after its begin; the "
                            + "run needs ten minutes more than that"
                    : "the run is shorter than the ten minutes in which a slope is judged");
        }
        if (Math.abs(slope.value()) - slope.uncertainty() > SLOPE_LIMIT) {
            return not(plateau, fit, slope, "in the last ten minutes the temperature still changes by "
                    + Figures.fixed(slope.value(), 2) + " °C");
        }
        return new SteadyState(true, from, plateau.toS(), fit, slope, fit.isPresent()
                ? "slope of the warm-up below " + SLOPE_LIMIT + " °C in 10 min from " + Figures.duration(from) + " on"
                : "no warm-up is seen; the slope is below " + SLOPE_LIMIT + " °C in 10 min from the begin on");
    }

    /** A curve whose rise drowns in the scatter, or that needs longer than the plateau, is no warm-up. */
    private static boolean settles(ExponentialFit curve, Plateau plateau) {
        return curve.riseC().differsFromZero() && Math.abs(curve.riseC().value()) > 3 * curve.residualC()
                && curve.tauS().value() < 3 * plateau.seconds();
    }

    private static Estimate slope(double[] times, double[] values, double fromS, double toS) {
        LinearFit line = Blocks.of(times, values, fromS, toS, SLOPE_BLOCKS).line();
        return line == null ? new Estimate(Double.NaN, Double.POSITIVE_INFINITY)
                : line.slopeEstimate().times(TEN_MINUTES_S);
    }

    private static SteadyState not(Plateau plateau, Optional<ExponentialFit> fit, Estimate slope, String why) {
        return new SteadyState(false, plateau.fromS(), plateau.toS(), fit, slope, why);
    }
}
