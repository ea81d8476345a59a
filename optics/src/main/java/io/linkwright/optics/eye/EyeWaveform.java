package io.linkwright.optics.eye;

import static java.util.Objects.requireNonNull;

/**
 * Samples of a waveform and where its symbols lie in them. The array is not copied and must not change.
 *
 * @param samples in any unit; finite
 * @param samplesPerSymbol 2 or more, also fractions; below 2 nothing is known of the trace between the samples
 * @param symbolStart index of the sample, also a fraction, at which some symbol begins; its eye is open half a symbol later
 */
public record EyeWaveform(double[] samples, double samplesPerSymbol, double symbolStart) {

    private static final double MIN_SAMPLES_PER_SYMBOL = 2;

    /** @throws IllegalArgumentException saying all that is wrong */
    public EyeWaveform {
        requireNonNull(samples, "samples");
        StringBuilder faults = new StringBuilder();
        if (!(samplesPerSymbol >= MIN_SAMPLES_PER_SYMBOL && samplesPerSymbol <= 1e6)) {
            faults.append("an eye needs 2 or more samples of each symbol, not ").append(samplesPerSymbol).append("; ");
        }
        if (!Double.isFinite(symbolStart)) {
            faults.append("the begin of a symbol is at a finite place, not at ").append(symbolStart).append("; ");
        }
        int bad = firstNotFinite(samples);
        if (bad >= 0) {
            faults.append("sample ").append(bad).append(" is ").append(samples[bad]).append("; ");
        }
        if (faults.length() > 0) {
            throw new IllegalArgumentException(faults.substring(0, faults.length() - 2));
        }
    }

    /**
     * Samples that say where they lie in the pattern: sample \(i\) at \(firstUi + i/samplesPerSymbol\), whole numbers being
     * the average crossings, between which the eyes are open.
     */
    public static EyeWaveform of(float[] samples, int samplesPerSymbol, double firstUi) {
        double[] copy = new double[samples.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = samples[i];
        }
        return new EyeWaveform(copy, samplesPerSymbol, -firstUi * samplesPerSymbol);
    }

    private static int firstNotFinite(double[] samples) {
        for (int i = 0; i < samples.length; i++) {
            if (!Double.isFinite(samples[i])) {
                return i;
            }
        }
        return -1;
    }
}
