package io.linkwright.optics.tdecq;

/**
 * Derivatives of a histogram's symbol error ratio by taps and thresholds, from sums over its samples. Behind the taps a sample
 * is \(y'=\sum w_jx_j/OMA(w)\), and the outer OMA is itself \(\sum w_jc_j\), so \(\partial y'/\partial w_j=(x_j-c_jy')/OMA\).
 */
final class ErrorSlope {

    /** First derivatives. */
    final double[] slope;
    /** By each and the logarithm of the noise. */
    final double[] cross;
    /** By each and each. */
    final double[][] bend;
    final double[] omaByTap;

    private final SampleSums sums;
    private final double oma;
    private final double v;
    private final int taps;

    ErrorSlope(SampleSums sums, double[] w, double[] omaByTap, double oma, double v) {
        this.sums = sums;
        this.omaByTap = omaByTap;
        this.oma = oma;
        this.v = v;
        this.taps = w.length;
        slope = new double[taps + 3];
        cross = new double[taps + 3];
        bend = new double[taps + 3][taps + 3];
        byTaps(w);
    }

    private void byTaps(double[] w) {
        double[] c = omaByTap;
        double first = dot(sums.first, w);
        double mixed = dot(sums.mixed, w);
        double[] q = new double[taps];
        for (int j = 0; j < taps; j++) {
            q[j] = dot(sums.second[j], w) / oma;
        }
        double r = dot(q, w) / oma;
        for (int j = 0; j < taps; j++) {
            slope[j] = -(sums.first[j] - c[j] * first / oma) / (v * oma);
            cross[j] = -(sums.mixed[j] - c[j] * mixed / oma) / (v * oma);
            for (int k = 0; k < taps; k++) {
                bend[j][k] = (sums.second[j][k] - c[j] * q[k] - q[j] * c[k] + c[j] * c[k] * r) / (v * v * oma * oma)
                        + ((sums.first[j] * c[k] + sums.first[k] * c[j]) / (oma * oma)
                                - 2 * first * c[j] * c[k] / (oma * oma * oma)) / v;
            }
        }
    }

    /** A threshold that rises is all samples falling, for its own errors. */
    void threshold(int k, EyeHistogram histogram, double threshold) {
        double[] own = histogram.weights(threshold, v);
        int at = taps + k;
        slope[at] = own[0] / v;
        cross[at] = own[1] / v;
        bend[at][at] = own[2] / (v * v);
        double[] byThreshold = sums.byThreshold[k];
        for (int j = 0; j < taps; j++) {
            bend[at][j] = -(byThreshold[j] - omaByTap[j] * byThreshold[taps]) / (v * v * oma);
            bend[j][at] = bend[at][j];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
