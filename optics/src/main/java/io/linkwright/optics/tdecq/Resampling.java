package io.linkwright.optics.tdecq;

/**
 * A waveform that repeats, on another grid: band-limited interpolation by a Kaiser-windowed sine over 16 samples, each of 1,024
 * positions between two samples rounded to the nearest. Content up to 0.35 of the sampling rate is kept to 1e-4.
 */
final class Resampling {

    private static final int HALF = 8;
    private static final int POSITIONS = 1024;
    private static final double BETA = 7;
    private static final float[][] KERNEL = kernel();

    private Resampling() {
    }

    /**
     * @param period samples after which the waveform repeats; need not be whole, nor have as many samples
     * @param from position of the first result
     * @param step distance of two results
     */
    static float[] of(float[] samples, double period, double from, double step, int count) {
        float[] result = new float[count];
        for (int i = 0; i < count; i++) {
            double at = from + i * step;
            at -= Math.floor(at / period) * period;
            long fine = Math.round(at * POSITIONS);
            int sample = (int) (fine / POSITIONS);
            float[] weights = KERNEL[(int) (fine % POSITIONS)];
            double sum = 0;
            int first = sample - HALF + 1;
            if (first >= 0 && first + 2 * HALF < Math.min(samples.length, (int) period)) {
                for (int k = 0; k < 2 * HALF; k++) {
                    sum += weights[k] * samples[first + k];
                }
            } else {
                for (int k = 0; k < 2 * HALF; k++) {
                    sum += weights[k] * beyond(samples, period, first + k);
                }
            }
            result[i] = (float) sum;
        }
        return result;
    }

    /** Across the seam: there the period need not be whole. */
    private static double beyond(float[] samples, double period, int index) {
        double at = index < 0 ? index + period : index >= period ? index - period : index;
        int i = (int) Math.min(at, samples.length - 1);
        double part = at - i;
        double next = i + 1 < samples.length ? samples[i + 1] : samples[0];
        return part < 1e-9 ? samples[i] : samples[i] + Math.min(1, part) * (next - samples[i]);
    }

    private static float[][] kernel() {
        float[][] kernel = new float[POSITIONS][2 * HALF];
        for (int position = 0; position < POSITIONS; position++) {
            double part = (double) position / POSITIONS;
            double sum = 0;
            double[] weights = new double[2 * HALF];
            for (int k = 0; k < weights.length; k++) {
                double x = k - HALF + 1 - part;
                double edge = x / HALF;
                double window = Math.abs(edge) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - edge * edge)) / bessel(BETA);
                weights[k] = window * (x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
                sum += weights[k];
            }
            for (int k = 0; k < weights.length; k++) {
                kernel[position][k] = (float) (weights[k] / sum);
            }
        }
        return kernel;
    }

    /** Modified, of the first kind and order 0, by its series. */
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; term > sum * 1e-16; k++) {
            term *= x * x / (4.0 * k * k);
            sum += term;
        }
        return sum;
    }
}
