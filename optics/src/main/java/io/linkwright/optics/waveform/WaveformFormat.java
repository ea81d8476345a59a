package io.linkwright.optics.waveform;

import java.util.Locale;

/** How samples are written. */
public enum WaveformFormat {

    /** Text: power, or time and power, a sample a line, separated by comma, semicolon, tab or blanks; headings are skipped. */
    CSV,
    /** Raw 32-bit floating point, little-endian, without a header. */
    F32,
    /** Raw 64-bit floating point, little-endian, without a header. */
    F64,
    /** NumPy's file format, versions 1 to 3: one dimension of 4- or 8-byte floats of either byte order. */
    NPY;

    /** @return by the end of a file's name; CSV if that says nothing */
    public static WaveformFormat ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".npy")) {
            return NPY;
        }
        if (lower.endsWith(".f64")) {
            return F64;
        }
        return lower.endsWith(".f32") || lower.endsWith(".bin") ? F32 : CSV;
    }
}
