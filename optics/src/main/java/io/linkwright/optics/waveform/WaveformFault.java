package io.linkwright.optics.waveform;

/**
 * Why samples cannot be read.
 *
 * @param code stable, in kebab-case
 * @param place such as {@code line 7, column 2} or {@code byte 128}; empty for the whole
 * @param text a sentence
 */
public record WaveformFault(String code, String place, String text) {

    @Override
    public String toString() {
        return place.isEmpty() ? text : place + ": " + text;
    }
}
