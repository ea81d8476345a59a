package io.linkwright.optics.soak;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * How the bit error ratio before FEC follows the temperature of the module: a straight line of its decimal logarithm, over
 * means
 * of the whole run in which the link was up.
 *
 * @param channel the lane whose ratio to 25 °C is the largest
 * @param decadesPerC slope
 * @param fromC lowest mean temperature that the line rests on
 * @param toC highest
 * @param hot error ratio of the line at the temperature of the hold
 * @param logRatio decimal logarithm of the error ratio at the temperature of the hold over that at 25 °C
 */
public record BerTemperature(Channel channel, Estimate decadesPerC, double fromC, double toC, double hot,
        Estimate logRatio) {

    public static final double ROOM_C = 25;

    private static final int BLOCKS = 120;
    private static final double LEAST_SPAN_C = 5;
    private static final double MOST_ZEROS = 0.02;

    /** What came of it: the fit, or why there is none. */
    public record Outcome(Optional<BerTemperature> fit, String why) {
    }

    static Outcome of(SoakRun run, Hold hold) {
        Optional<double[]> temperatures = run.values(Quantity.MODULE_TEMPERATURE);
        if (run.channels(Quantity.PRE_FEC_BER).isEmpty()) {
            return new Outcome(Optional.empty(), "the record has no pre-FEC error ratio");
        }
        if (temperatures.isEmpty() || !Hold.known(hold.moduleC())) {
            return new Outcome(Optional.empty(), "the record has no temperature of the module");
        }
        BerTemperature worst = null;
        String why = "";
        for (Channel channel : run.channels(Quantity.PRE_FEC_BER)) {
            Outcome outcome = of(run, channel, temperatures.get(), hold);
            if (outcome.fit().isEmpty()) {
                return outcome;
            }
            BerTemperature fit = outcome.fit().get();
            worst = worst == null || Comparator.comparingDouble((BerTemperature one) -> one.logRatio().value())
                    .compare(fit, worst) > 0 ? fit : worst;
        }
        return new Outcome(Optional.ofNullable(worst), why);
    }

    private static Outcome of(SoakRun run, Channel channel, double[] temperatures, Hold hold) {
        double[] ratios = run.values(channel).orElseThrow();
        double zeros = Arrays.stream(ratios).filter(ratio -> ratio == 0).count();
        double readings = Arrays.stream(ratios).filter(ratio -> !Double.isNaN(ratio)).count();
        if (zeros > MOST_ZEROS * readings) {
            return new Outcome(Optional.empty(), Figures.fixed(100 * zeros / readings, 0) + " % of the readings of "
                    + channel.header() + " are 0: no logarithm, and leaving them out would flatter the cold end");
        }
        double[] logs = Arrays.stream(ratios).map(ratio -> ratio > 0 ? Math.log10(ratio) : Double.NaN).toArray();
        double[] known = new double[temperatures.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = Double.isNaN(logs[i]) ? Double.NaN : temperatures[i];
            logs[i] = Double.isNaN(temperatures[i]) ? Double.NaN : logs[i];
        }
        double[] x = means(run, known, hold);
        double[] y = means(run, logs, hold);
        double from = Arrays.stream(x).min().orElse(Double.NaN);
        double to = Arrays.stream(x).max().orElse(Double.NaN);
        if (!(to - from >= LEAST_SPAN_C)) {
            return new Outcome(Optional.empty(), "with the link up the temperature only went from " + Figures.fixed(from, 1)
                    + " to " + Figures.fixed(to, 1) + " °C; " + Figures.plain(LEAST_SPAN_C)
                    + " °C are needed for a line, and more to come near 25 °C");
        }
        LinearFit line = LinearFit.of(x, y);
        if (line == null) {
            return new Outcome(Optional.empty(), "there are too few readings of " + channel.header());
        }
        double hotC = hold.moduleC().value();
        Estimate slope = line.slopeEstimate();
        return new Outcome(Optional.of(new BerTemperature(channel, slope, from, to, Math.pow(10, line.at(hotC)),
                slope.times(hotC - ROOM_C))), "");
    }

    /** Of what comes before the hold finer than of the hold, which is longer but has only one temperature. */
    private static double[] means(SoakRun run, double[] values, Hold hold) {
        double[] before = hold.fromS() > 0 ? Blocks.of(run.timesS(), values, 0, hold.fromS(), BLOCKS).ys() : new double[0];
        double[] after = Blocks.of(run.timesS(), values, hold.fromS(), run.durationS(), Blocks.USUAL).ys();
        double[] all = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, all, before.length, after.length);
        return all;
    }

    /** Error ratio hot over error ratio at 25 °C. */
    public double ratio() {
        return Math.pow(10, logRatio.value());
    }

    /** Half-width of the upper, longer side of the ratio's 95 % interval. */
    public double ratioUncertainty() {
        return Math.pow(10, logRatio.high()) - ratio();
    }

    /** How far 25 °C lies below the temperatures that were seen; 0 when it does not. */
    public double extrapolatedC() {
        return Math.max(0, fromC - ROOM_C);
    }
}
