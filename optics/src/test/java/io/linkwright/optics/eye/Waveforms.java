package io.linkwright.optics.eye;

import java.util.Random;

/** Waveforms with a known eye. */
final class Waveforms {

    private Waveforms() {
    }

    static double[] noise(long seed, int samples) {
        return new Random(seed).doubles(samples).toArray();
    }

    /** Levels 0 to 3 that jump at the edge of the symbol. */
    static EyeWaveform square(int symbols, int perSymbol, long seed) {
        Random random = new Random(seed);
        double[] samples = new double[symbols * perSymbol];
        for (int symbol = 0; symbol < symbols; symbol++) {
            double level = random.nextInt(4);
            for (int i = 0; i < perSymbol; i++) {
                samples[symbol * perSymbol + i] = level;
            }
        }
        return new EyeWaveform(samples, perSymbol, 0);
    }

    /** Levels 0 to 3 through a low pass of the given strength, with noise: what an oscilloscope shows. */
    static EyeWaveform filtered(int symbols, int perSymbol, double timeConstantUi, double noise, long seed) {
        Random random = new Random(seed);
        double[] samples = square(symbols, perSymbol, seed).samples();
        double share = 1 - Math.exp(-1 / (timeConstantUi * perSymbol));
        double first = samples[0];
        double second = samples[0];
        for (int i = 0; i < samples.length; i++) {
            first += share * (samples[i] - first);
            second += share * (first - second);
            samples[i] = second + noise * random.nextGaussian();
        }
        return new EyeWaveform(samples, perSymbol, 1.4 * timeConstantUi * perSymbol);
    }
}
