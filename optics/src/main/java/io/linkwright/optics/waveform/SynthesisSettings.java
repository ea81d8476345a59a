package io.linkwright.optics.waveform;

import java.util.OptionalDouble;

/**
 * A transmitter and a capture to synthesise.
 *
 * @param pattern what is sent
 * @param baud symbols per second
 * @param samplesPerSymbol need not be whole, 2 or more
 * @param bandwidthHz -3 dB frequency of the transmitter, a fourth-order Bessel-Thomson response; empty for square symbols
 * @param omaDbm outer OMA
 * @param extinctionRatioDb of the outer levels, more than 0
 * @param rlm level mismatch, 0.5 to 1: the inner levels lie this share of a third of the OMA apart from the middle
 * @param postCursor share of each symbol that is added to the next, -0.5 to 0.5
 * @param noise rms, as a share of the outer OMA, as seen through the reference receiver
 * @param throughReceiver whether the capture is made through the reference receiver, half the symbol rate
 * @param inverted whether light and dark are swapped
 * @param delayUi how far into the pattern the capture begins, 0 or more
 * @param repetitions of the pattern; need not be whole
 * @param seed of the noise: the same seed gives the same samples
 */
public record SynthesisSettings(TestPattern pattern, double baud, double samplesPerSymbol, OptionalDouble bandwidthHz,
        double omaDbm, double extinctionRatioDb, double rlm, double postCursor, double noise, boolean throughReceiver,
        boolean inverted, double delayUi, double repetitions, long seed) {

    /** A clean transmitter of 53.125 GBd, 50 samples a symbol, one repetition. */
    public static SynthesisSettings clean() {
        return new SynthesisSettings(TestPattern.SSPRQ, 53.125e9, 50, OptionalDouble.empty(), 0, 5, 1, 0, 0, false, false, 0, 1,
                1);
    }

    /** @throws IllegalArgumentException if a figure is out of its range */
    public SynthesisSettings {
        require(baud > 0 && baud < 1e13, "a symbol rate above 0 and below 1e13, not " + baud);
        require(samplesPerSymbol >= 2 && samplesPerSymbol <= 10_000, "2 to 10,000 samples per symbol, not " + samplesPerSymbol);
        require(bandwidthHz.isEmpty() || bandwidthHz.getAsDouble() >= baud / 20 && bandwidthHz.getAsDouble() < 1e14,
                "a transmitter bandwidth of at least a twentieth of the symbol rate, not " + bandwidthHz.orElse(0));
        require(Math.abs(omaDbm) <= 60, "an OMA within 60 dB of 0 dBm, not " + omaDbm);
        require(extinctionRatioDb > 0 && extinctionRatioDb <= 100, "an extinction ratio above 0 dB, not " + extinctionRatioDb);
        require(rlm >= 0.5 && rlm <= 1, "a level mismatch ratio of 0.5 to 1, not " + rlm);
        require(Math.abs(postCursor) <= 0.5, "a post-cursor of -0.5 to 0.5, not " + postCursor);
        require(noise >= 0 && noise <= 1, "noise of 0 to 1 times the OMA, not " + noise);
        require(delayUi >= 0 && delayUi <= 1e9, "a delay of 0 UI or more, not " + delayUi);
        require(repetitions > 0 && repetitions <= 1e4, "more than no repetitions, not " + repetitions);
        require(!throughReceiver || samplesPerSymbol >= 16,
                "16 or more samples per symbol for a capture through the reference receiver, not " + samplesPerSymbol);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("A capture is synthesised with " + what);
        }
    }

    /** Of the whole capture. */
    public long samples() {
        return Math.round(repetitions * pattern.length() * samplesPerSymbol);
    }
}
