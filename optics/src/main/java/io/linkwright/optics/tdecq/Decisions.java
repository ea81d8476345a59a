package io.linkwright.optics.tdecq;

import java.util.List;

/** What the transmitted symbols, which the pattern tells, say of the equalised samples in a histogram. */
record Decisions(double[] levels, int wrong, int samples) {

    static Decisions of(AlignedCapture capture, List<float[]> equalised, double[] thresholds, double oma) {
        double[] sums = new double[4];
        long[] counts = new long[4];
        int wrong = 0;
        int samples = 0;
        for (float[] series : equalised) {
            samples += series.length;
            for (int n = 0; n < series.length; n++) {
                int symbol = capture.symbol(n);
                sums[symbol] += series[n];
                counts[symbol]++;
                double y = series[n] / oma;
                boolean under = symbol > 0 && y < thresholds[symbol - 1];
                boolean over = symbol < 3 && y > thresholds[symbol];
                wrong += under || over ? 1 : 0;
            }
        }
        for (int level = 0; level < 4; level++) {
            sums[level] /= counts[level];
        }
        return new Decisions(sums, wrong, samples);
    }

    double wrongShare() {
        return (double) wrong / samples;
    }

    /** The ratio of level mismatch of four levels (120D.3.1.2). */
    static double rlm(double[] v) {
        double middle = (v[0] + v[3]) / 2;
        double es1 = (v[1] - middle) / (v[0] - middle);
        double es2 = (v[2] - middle) / (v[3] - middle);
        return Math.min(Math.min(3 * es1, 3 * es2), Math.min(2 - 3 * es1, 2 - 3 * es2));
    }
}
