package io.linkwright.optics.tdecq;

/**
 * Reads a waveform at the middles of its symbols, each as the mean of a few samples, so that wide-band noise does not hide it.
 */
final class SymbolSampler {

    private static final int POINTS = 5;
    private static final double SPAN = 0.2;

    private final float[] samples;
    private final double mean;

    SymbolSampler(float[] samples) {
        this.samples = samples;
        double sum = 0;
        for (float sample : samples) {
            sum += sample;
        }
        this.mean = sum / samples.length;
    }

    int length() {
        return samples.length;
    }

    double mean() {
        return mean;
    }

    /** @param at sample position; beyond the ends the end itself */
    double value(double at, double samplesPerSymbol) {
        double step = SPAN * samplesPerSymbol / POINTS;
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            sum += between(at + (i - POINTS / 2) * step);
        }
        return sum / POINTS - mean;
    }

    /** One point, about the mean. */
    double point(double at) {
        return between(at) - mean;
    }

    private double between(double at) {
        int i = (int) Math.floor(at);
        if (i < 0) {
            return samples[0];
        }
        if (i >= samples.length - 1) {
            return samples[samples.length - 1];
        }
        double part = at - i;
        return samples[i] + part * (samples[i + 1] - samples[i]);
    }

    /** Upper bits from a position on, as many as are asked for. */
    SignBits bits(double from, double samplesPerSymbol, int count) {
        boolean[] bits = new boolean[count];
        for (int n = 0; n < count; n++) {
            bits[n] = value(from + n * samplesPerSymbol, samplesPerSymbol) > 0;
        }
        return SignBits.of(bits);
    }

    /** Mean square about the mean: largest in the middle of the symbols. */
    double power(double from, double samplesPerSymbol, int count) {
        double sum = 0;
        for (int n = 0; n < count; n++) {
            double value = value(from + n * samplesPerSymbol, samplesPerSymbol);
            sum += value * value;
        }
        return sum / count;
    }
}
