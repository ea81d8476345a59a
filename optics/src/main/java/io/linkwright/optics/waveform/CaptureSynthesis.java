package io.linkwright.optics.waveform;

import java.util.OptionalDouble;
import java.util.Random;

/**
 * Captures with known properties, for training and for tests: ideal symbols, level mismatch, a post-cursor, the transmitter's
 * response in closed form, white Gaussian noise.
 *
 * <p>
 * The same settings always give the same samples. Stateless and thread-safe.
 */
public final class CaptureSynthesis {

    private static final int MEMORY_UI = 24;
    private static final int STEPS_PER_UI = 4096;
    private static final double RECEIVER = 0.5;
    private static final double SETTLED = 1e-7;

    private CaptureSynthesis() {
    }

    /** @return in watts, the dark level at 0; about 4 bytes a sample, 8 while it passes the receiver */
    public static Waveform of(SynthesisSettings settings) {
        double oma = 1e-3 * Math.pow(10, settings.omaDbm() / 10);
        double p0 = oma / (Math.pow(10, settings.extinctionRatioDb() / 10) - 1);
        double middle = p0 + oma / 2;
        float[] samples = new float[Math.toIntExact(settings.samples())];
        double[] levels = levels(settings, oma);
        double[] rest = missing(settings);
        double noise = settings.noise() * oma * noiseGain(settings);
        double sign = settings.inverted() ? -1 : 1;
        Random random = new Random(settings.seed());
        for (int i = 0; i < samples.length; i++) {
            double at = i / settings.samplesPerSymbol() + settings.delayUi();
            double value = light(levels, rest, at) + (noise > 0 ? noise * random.nextGaussian() : 0);
            samples[i] = (float) (middle + sign * value);
        }
        if (settings.throughReceiver()) {
            samples = new BesselThomson(RECEIVER).filter(samples, settings.samplesPerSymbol());
        }
        return new Waveform(samples, settings.samplesPerSymbol(), settings.baud(), PowerUnit.WATT,
                settings.inverted() ? OptionalDouble.empty() : OptionalDouble.of(0));
    }

    /** About the middle of the outer levels. */
    private static double[] levels(SynthesisSettings settings, double oma) {
        double[] ideal = { -oma / 2, -settings.rlm() * oma / 6, settings.rlm() * oma / 6, oma / 2 };
        byte[] symbols = settings.pattern().symbols();
        double[] levels = new double[symbols.length];
        for (int n = 0; n < levels.length; n++) {
            levels[n] = ideal[symbols[n]] + settings.postCursor() * ideal[symbols[Math.floorMod(n - 1, levels.length)]];
        }
        return levels;
    }

    /** What is still missing of a step, by the time since it. */
    private static double[] missing(SynthesisSettings settings) {
        if (settings.bandwidthHz().isEmpty()) {
            return new double[0];
        }
        BesselThomson response = new BesselThomson(settings.bandwidthHz().getAsDouble() / settings.baud());
        double[] rest = new double[MEMORY_UI * STEPS_PER_UI + 1];
        int last = 0;
        for (int i = 0; i < rest.length; i++) {
            rest[i] = 1 - response.stepResponse((double) i / STEPS_PER_UI);
            last = Math.abs(rest[i]) > SETTLED ? i : last;
        }
        int whole = last / STEPS_PER_UI + 1;
        return java.util.Arrays.copyOf(rest, whole * STEPS_PER_UI + 1);
    }

    private static double light(double[] levels, double[] rest, double at) {
        double whole = Math.floor(at);
        int n = (int) (whole % levels.length);
        double value = levels[n];
        double fine = (at - whole) * STEPS_PER_UI;
        int step = (int) fine;
        double part = fine - step;
        for (int age = 0; step + 1 < rest.length; age++, step += STEPS_PER_UI) {
            int now = n - age;
            int before = now - 1;
            double jump = levels[now < 0 ? now + levels.length : now] - levels[before < 0 ? before + levels.length : before];
            value -= jump * (rest[step] + part * (rest[step + 1] - rest[step]));
        }
        return value;
    }

    /** White noise loses most of itself in the receiver. */
    private static double noiseGain(SynthesisSettings settings) {
        double bandwidth = new BesselThomson(RECEIVER).noiseBandwidthPerCutoff() * RECEIVER;
        return Math.sqrt(settings.samplesPerSymbol() / (2 * bandwidth));
    }
}
