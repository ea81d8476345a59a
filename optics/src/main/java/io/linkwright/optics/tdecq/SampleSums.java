package io.linkwright.optics.tdecq;

import java.util.List;

/**
 * Weighted sums over all samples of a histogram window, from which gradient and curvature of the tolerable noise by the taps
 * follow: with \(u=|y-P_{th}|/v\), \(\sum \mathrm{sgn}\,\varphi(u)\,x_j\), \(\sum \mathrm{sgn}\,\varphi(u)(u^2-1)\,x_j\) and
 * \(\sum \varphi(u)u\,x_j x_k\), each over thresholds too and divided by the number of samples.
 */
final class SampleSums {

    private static final int BINS = 4096;
    private static final double STEP = 2 * EyeHistogram.REACH / BINS;

    final double[] first;
    final double[] mixed;
    final double[][] second;

    /**
     * @param raw series of the window's phases, padded
     * @param equalised the same behind the taps
     */
    SampleSums(List<float[]> raw, List<float[]> equalised, int taps, int main, double oma, double[] thresholds, double v) {
        first = new double[taps];
        mixed = new double[taps];
        second = new double[taps][taps];
        float[][] weights = weights(thresholds, v);
        int symbols = equalised.get(0).length;
        float[] a = new float[symbols];
        float[] b = new float[symbols];
        float[] c = new float[symbols];
        for (int phase = 0; phase < raw.size(); phase++) {
            weigh(equalised.get(phase), oma, weights, a, b, c);
            float[] x = raw.get(phase);
            for (int j = 0; j < taps; j++) {
                int from = AlignedCapture.PAD + main - j;
                first[j] += dot(a, x, from);
                mixed[j] += dot(b, x, from);
                for (int k = j; k < taps; k++) {
                    second[j][k] += dot(c, x, from, AlignedCapture.PAD + main - k);
                }
            }
        }
        double count = (double) symbols * raw.size();
        for (int j = 0; j < taps; j++) {
            first[j] /= count;
            mixed[j] /= count;
            for (int k = j; k < taps; k++) {
                second[j][k] /= count;
                second[k][j] = second[j][k];
            }
        }
    }

    /** By the place of the sample, in the histogram's bins. */
    private static float[][] weights(double[] thresholds, double v) {
        float[][] weights = new float[3][BINS + 2];
        for (int bin = 0; bin <= BINS; bin++) {
            double y = bin * STEP - EyeHistogram.REACH;
            for (double threshold : thresholds) {
                double u = Math.abs(y - threshold) / v;
                if (u < GaussianTable.END) {
                    double density = GaussianTable.density(u);
                    double sign = Math.signum(y - threshold);
                    weights[0][bin] += (float) (sign * density);
                    weights[1][bin] += (float) (sign * density * (u * u - 1));
                    weights[2][bin] += (float) (density * u);
                }
            }
        }
        return weights;
    }

    private static void weigh(float[] equalised, double oma, float[][] weights, float[] a, float[] b, float[] c) {
        float gain = (float) (1 / (oma * STEP));
        float middle = BINS / 2f;
        float[] wa = weights[0];
        float[] wb = weights[1];
        float[] wc = weights[2];
        for (int n = 0; n < a.length; n++) {
            float at = Math.max(0, Math.min(BINS, equalised[n] * gain + middle));
            int bin = (int) at;
            float part = at - bin;
            a[n] = wa[bin] + part * (wa[bin + 1] - wa[bin]);
            b[n] = wb[bin] + part * (wb[bin + 1] - wb[bin]);
            c[n] = wc[bin] + part * (wc[bin + 1] - wc[bin]);
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

    private static double dot(float[] weights, float[] x, int from, int other) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int n = 0;
        for (; n + 3 < weights.length; n += 4) {
            s0 += weights[n] * x[from + n] * x[other + n];
            s1 += weights[n + 1] * x[from + n + 1] * x[other + n + 1];
            s2 += weights[n + 2] * x[from + n + 2] * x[other + n + 2];
            s3 += weights[n + 3] * x[from + n + 3] * x[other + n + 3];
        }
        for (; n < weights.length; n++) {
            s0 += weights[n] * x[from + n] * x[other + n];
        }
        return s0 + s1 + s2 + s3;
    }
}
