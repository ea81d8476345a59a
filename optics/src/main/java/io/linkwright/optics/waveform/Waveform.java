package io.linkwright.optics.waveform;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A captured optical waveform, evenly sampled, linear in power.
 *
 * <p>
 * Samples are kept as {@code float}: 24 bits are far finer than any sampling scope, and one repetition of SSPRQ at 50 samples a
 * symbol takes 13 MB. The array is shared and not copied; whoever gives it away does not change it any more. Then the object is
 * thread-safe.
 */
public final class Waveform {

    private final float[] samples;
    private final double samplesPerSymbol;
    private final double baud;
    private final PowerUnit unit;
    private final OptionalDouble darkLevel;

    /**
     * @param samples shared, not copied; bad values are found by what measures the waveform, not here
     * @param samplesPerSymbol need not be whole; more than 0
     * @param baud symbols per second, more than 0
     * @param darkLevel what the instrument shows without light, in the samples' unit; empty if that is unknown
     * @throws IllegalArgumentException if a rate is not a positive number
     */
    public Waveform(float[] samples, double samplesPerSymbol, double baud, PowerUnit unit, OptionalDouble darkLevel) {
        if (!(samplesPerSymbol > 0) || Double.isInfinite(samplesPerSymbol) || !(baud > 0) || Double.isInfinite(baud)) {
            throw new IllegalArgumentException(samplesPerSymbol + " samples per symbol at " + baud + " Bd is no sampling");
        }
        this.samples = Objects.requireNonNull(samples);
        this.samplesPerSymbol = samplesPerSymbol;
        this.baud = baud;
        this.unit = Objects.requireNonNull(unit);
        this.darkLevel = Objects.requireNonNull(darkLevel);
    }

    /** In arbitrary units, with an unknown dark level. */
    public Waveform(float[] samples, double samplesPerSymbol, double baud) {
        this(samples, samplesPerSymbol, baud, PowerUnit.ARBITRARY, OptionalDouble.empty());
    }

    /** @return the array itself, to be read only */
    public float[] samples() {
        return samples;
    }

    public double samplesPerSymbol() {
        return samplesPerSymbol;
    }

    public double baud() {
        return baud;
    }

    public PowerUnit unit() {
        return unit;
    }

    public OptionalDouble darkLevel() {
        return darkLevel;
    }

    /** @return the same samples, with another count of them per symbol */
    public Waveform withSamplesPerSymbol(double other) {
        return new Waveform(samples, other, baud, unit, darkLevel);
    }
}
