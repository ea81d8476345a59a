package io.linkwright.optics.eye;

/**
 * Values of a waveform between its samples.
 *
 * <p>
 * From 16 samples per symbol on by the cubic of Catmull and Rom (E. Catmull, R. Rom, "A class of local interpolating splines",
 * 1974). Below that the straight or cubic way cuts the peaks off, and the band-limited one is taken: a sinc under a Lanczos
 * window of 8 samples to each side (C. E. Duchon, J. Appl. Meteor. 18, 1979, 1016, doi:10.1175/1520-0450(1979)018), its weights
 * scaled to a sum of 1 so that a constant stays constant. Both pass through the samples.
 */
final class Interpolation {

    private static final int FEW_SAMPLES = 16;
    private static final int SUBDIVISIONS = 1024;
    private static final int LANCZOS = 8;

    private final double[] samples;
    /** Samples that are needed before and after a place, itself between the two middle ones. */
    private final int reach;
    private final double[][] weights;

    Interpolation(EyeWaveform waveform) {
        samples = waveform.samples();
        reach = waveform.samplesPerSymbol() < FEW_SAMPLES ? LANCZOS : 2;
        weights = new double[SUBDIVISIONS + 1][];
        for (int i = 0; i <= SUBDIVISIONS; i++) {
            double fraction = (double) i / SUBDIVISIONS;
            weights[i] = reach == LANCZOS ? lanczos(fraction) : catmullRom(fraction);
        }
    }

    double first() {
        return reach - 1;
    }

    double last() {
        return samples.length - 1 - reach;
    }

    /** @param place from {@link #first()} to {@link #last()} */
    double at(double place) {
        int whole = (int) Math.floor(place);
        double fine = (place - whole) * SUBDIVISIONS;
        double[] weight = weights[(int) Math.round(fine)];
        int begin = whole - reach + 1;
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i] * samples[begin + i];
        }
        return sum;
    }

    private static double[] catmullRom(double t) {
        return new double[] { t * (-0.5 + t * (1 - 0.5 * t)), 1 + t * t * (-2.5 + 1.5 * t), t * (0.5 + t * (2 - 1.5 * t)),
                t * t * (-0.5 + 0.5 * t) };
    }

    private static double[] lanczos(double fraction) {
        double[] weight = new double[2 * LANCZOS];
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            double x = fraction + LANCZOS - 1 - i;
            weight[i] = Math.abs(x) < LANCZOS ? sinc(x) * sinc(x / LANCZOS) : 0;
            sum += weight[i];
        }
        for (int i = 0; i < weight.length; i++) {
            weight[i] /= sum;
        }
        return weight;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }
}
