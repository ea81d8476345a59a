package io.linkwright.optics.tdecq;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;

/**
 * How many samples a symbol takes, judged from the waveform alone: edges come at the symbol rate, so the squared slope has a
 * spectral line there.
 */
final class SymbolRate {

    private static final int MOST_SAMPLES = 1 << 18;
    private static final int LEAST_SAMPLES = 1 << 10;
    private static final double MOST_PER_SYMBOL = 4096;
    private static final int LINES = 4;

    private SymbolRate() {
    }

    /** @return the likeliest counts first; empty for a waveform too short to tell */
    static List<Double> candidates(float[] samples) {
        int length = Integer.highestOneBit(Math.min(MOST_SAMPLES, samples.length - 1));
        if (length < LEAST_SAMPLES) {
            return List.of();
        }
        double[] power = spectrum(samples, length);
        List<Double> found = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            int peak = peak(power, length);
            if (peak == 0) {
                break;
            }
            found.add(length / (peak + fraction(power, peak)));
            // A strong line leaks into its neighbours, which are no lines of their own.
            for (int i = Math.max(0, peak - 8); i <= Math.min(power.length - 1, peak + 8); i++) {
                power[i] = 0;
            }
        }
        return found;
    }

    private static double[] spectrum(float[] samples, int length) {
        double[] re = new double[length];
        double sum = 0;
        for (int i = 0; i < length; i++) {
            double slope = (double) samples[i + 1] - samples[i];
            re[i] = slope * slope;
            sum += re[i];
        }
        for (int i = 0; i < length; i++) {
            re[i] = (re[i] - sum / length) * 0.5 * (1 - Math.cos(2 * Math.PI * i / length));
        }
        double[][] data = { re, new double[length] };
        FastFourierTransformer.transformInPlace(data, DftNormalization.STANDARD, TransformType.FORWARD);
        double[] power = new double[length / 2];
        for (int i = 1; i < power.length; i++) {
            power[i] = data[0][i] * data[0][i] + data[1][i] * data[1][i];
        }
        return power;
    }

    private static int peak(double[] power, int length) {
        int peak = 0;
        for (int i = (int) Math.ceil(length / MOST_PER_SYMBOL); i < power.length; i++) {
            if (power[i] > power[peak]) {
                peak = i;
            }
        }
        return peak;
    }

    /** Between the lines of the transform, for the Hann window: the ratio of the peak to its larger neighbour tells. */
    private static double fraction(double[] power, int peak) {
        if (peak + 1 >= power.length) {
            return 0;
        }
        boolean later = power[peak + 1] > power[peak - 1];
        double ratio = Math.sqrt(power[later ? peak + 1 : peak - 1] / power[peak]);
        double part = (2 * ratio - 1) / (ratio + 1);
        return later ? part : -part;
    }
}
