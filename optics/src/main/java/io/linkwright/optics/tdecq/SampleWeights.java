package io.linkwright.optics.tdecq;

/** How much a sample weighs by its place, tabulated in the bins of a histogram from -1.5 to 1.5 times the outer OMA. */
final class SampleWeights {

    private final int bins;
    private final float[] signed;
    private final float[] mixed;
    private final float[] second;
    private final byte[] threshold;

    SampleWeights(double[] thresholds, double v, int bins) {
        this.bins = bins;
        signed = new float[bins + 2];
        mixed = new float[bins + 2];
        second = new float[bins + 2];
        threshold = new byte[bins + 2];
        double step = 2 * EyeHistogram.REACH / bins;
        for (int bin = 0; bin <= bins; bin++) {
            double y = bin * step - EyeHistogram.REACH;
            double nearest = Double.POSITIVE_INFINITY;
            for (int k = 0; k < thresholds.length; k++) {
                double u = Math.abs(y - thresholds[k]) / v;
                if (u < nearest) {
                    nearest = u;
                    threshold[bin] = (byte) k;
                }
                if (u < GaussianTable.END) {
                    double density = GaussianTable.density(u);
                    double sign = Math.signum(y - thresholds[k]);
                    signed[bin] += (float) (sign * density);
                    mixed[bin] += (float) (sign * density * (u * u - 1));
                    second[bin] += (float) (density * u);
                }
            }
        }
    }

    /** Between two bins by proportion. @param gain bins per normalised unit */
    void signed(float[] equalised, float gain, float[] into) {
        float middle = bins / 2f;
        for (int n = 0; n < into.length; n++) {
            float at = Math.max(0, Math.min(bins, equalised[n] * gain + middle));
            int bin = (int) at;
            float part = at - bin;
            into[n] = signed[bin] + part * (signed[bin + 1] - signed[bin]);
        }
    }

    /** The nearest. @param fromMiddle in bins */
    int bin(float fromMiddle) {
        return (int) Math.max(0, Math.min(bins, fromMiddle + bins / 2f + 0.5f));
    }

    double mixed(int bin) {
        return mixed[bin];
    }

    double second(int bin) {
        return second[bin];
    }

    /** The nearest threshold: the others hardly matter to a sample. */
    int threshold(int bin) {
        return threshold[bin];
    }
}
