package io.linkwright.optics.tdecq;

import java.util.List;

/**
 * Weighted sums over the samples of a histogram window, from which gradient and curvature of the tolerable noise by the taps
 * follow. With \(u=|y-P_{th}|/v\), each summed over the thresholds and divided by the number of samples:
 *
 * <ul>
 * <li>{@code first}: \(\sum \mathrm{sgn}\,\varphi(u)\,x_j\), over all samples</li>
 * <li>{@code mixed}: \(\sum \mathrm{sgn}\,\varphi(u)(u^2-1)\,x_j\)</li>
 * <li>{@code second}: \(\sum \varphi(u)u\,x_j x_k\)</li>
 * <li>{@code byThreshold}: \(\sum \varphi(u)u\,x_j\) for each threshold, and in the last column \(\sum \varphi(u)u\,y\)</li>
 * </ul>
 *
 * The last three only shape the search's steps, so every eighth symbol is enough for them.
 */
final class SampleSums {

    private static final int BINS = 4096;
    private static final double STEP = 2 * EyeHistogram.REACH / BINS;
    private static final int STRIDE = 8;

    final double[] first;
    final double[] mixed;
    final double[][] second;
    final double[][] byThreshold = new double[3][];

    private final int taps;
    private final int main;

    /**
     * @param raw series of the window's phases, padded
     * @param equalised the same behind the taps
     */
    SampleSums(List<float[]> raw, List<float[]> equalised, int taps, int main, double oma, double[] thresholds, double v) {
        this.taps = taps;
        this.main = main;
        first = new double[taps];
        mixed = new double[taps];
        second = new double[taps][taps];
        for (int k = 0; k < 3; k++) {
            byThreshold[k] = new double[taps + 1];
        }
        SampleWeights weights = new SampleWeights(thresholds, v, BINS);
        float gain = (float) (1 / (oma * STEP));
        int symbols = equalised.get(0).length;
        float[] a = new float[symbols];
        for (int phase = 0; phase < raw.size(); phase++) {
            float[] x = raw.get(phase);
            float[] y = equalised.get(phase);
            weights.signed(y, gain, a);
            for (int j = 0; j < taps; j++) {
                first[j] += dot(a, x, from(j));
            }
            for (int n = 0; n < symbols; n += STRIDE) {
                shape(weights, x, n, y[n] * gain, y[n] / oma);
            }
        }
        scale((double) symbols * raw.size(), (double) ((symbols + STRIDE - 1) / STRIDE) * raw.size());
    }

    private int from(int tap) {
        return AlignedCapture.PAD + main - tap;
    }

    private void shape(SampleWeights weights, float[] x, int n, float bins, double y) {
        int bin = weights.bin(bins);
        double b = weights.mixed(bin);
        double c = weights.second(bin);
        int k = weights.threshold(bin);
        for (int j = 0; j < taps; j++) {
            double xj = x[n + from(j)];
            mixed[j] += b * xj;
            byThreshold[k][j] += c * xj;
            double cx = c * xj;
            for (int i = j; i < taps; i++) {
                second[j][i] += cx * x[n + from(i)];
            }
        }
        byThreshold[k][taps] += c * y;
    }

    private void scale(double all, double some) {
        for (int j = 0; j < taps; j++) {
            first[j] /= all;
            mixed[j] /= some;
            for (int k = j; k < taps; k++) {
                second[j][k] /= some;
                second[k][j] = second[j][k];
            }
        }
        for (double[] sums : byThreshold) {
            for (int j = 0; j < sums.length; j++) {
                sums[j] /= some;
            }
        }
    }

    /** Four sums at a time: one would wait for its own last addition. */
    private static double dot(float[] weights, float[] x, int from) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int n = 0;
        for (; n + 3 < weights.length; n += 4) {
            s0 += weights[n] * x[from + n];
            s1 += weights[n + 1] * x[from + n + 1];
            s2 += weights[n + 2] * x[from + n + 2];
            s3 += weights[n + 3] * x[from + n + 3];
        }
        for (; n < weights.length; n++) {
            s0 += weights[n] * x[from + n];
        }
        return s0 + s1 + s2 + s3;
    }
}
