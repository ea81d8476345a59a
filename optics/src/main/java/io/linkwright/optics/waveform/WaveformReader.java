package io.linkwright.optics.waveform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Reads samples from a stream, in bounded memory: at most the allowed number of samples are kept, as {@code float}, twice while
 * they are put together.
 *
 * <p>
 * Content that is no waveform is answered with all its faults, never by an exception; so is a stream that breaks off. Stateless
 * and thread-safe.
 */
public final class WaveformReader {

    /** 67,108,864 samples, 256 MB: twenty repetitions of SSPRQ at 50 samples a symbol. */
    public static final int DEFAULT_MOST_SAMPLES = 1 << 26;

    private static final int BUFFER = 1 << 16;
    /** The longest line of one sample that is sensible. */
    private static final int CSV_BYTES = 512;

    private WaveformReader() {
    }

    /**
     * @param bytes size of the whole, if known, else -1: what is too large is refused before it is read
     * @param mostSamples more are refused
     */
    public static WaveformReading read(InputStream in, long bytes, WaveformFormat format, int mostSamples) {
        FaultList faults = new FaultList();
        long most = switch (format) {
            case CSV -> (long) CSV_BYTES * mostSamples;
            case F32 -> 4L * mostSamples;
            case F64 -> 8L * mostSamples;
            case NPY -> 8L * mostSamples + NpyReader.MOST_HEADER;
        };
        if (bytes > most) {
            faults.add("too-large", "", String.format(Locale.ROOT,
                    "%d bytes cannot be a capture of the %d samples that may be read at most.", bytes, mostSamples));
            return faults.refused();
        }
        InputStream buffered = new BufferedInputStream(in, BUFFER);
        try {
            return switch (format) {
                case CSV -> new CsvReader(buffered, faults, mostSamples).read();
                case F32 -> new RawReader(buffered, faults, mostSamples, 4, false, 0).read();
                case F64 -> new RawReader(buffered, faults, mostSamples, 8, false, 0).read();
                case NPY -> new NpyReader(buffered, faults, mostSamples).read();
            };
        } catch (IOException broken) {
            faults.add("unreadable", "", "The samples cannot be read to their end: " + broken.getMessage());
            return faults.refused();
        }
    }
}
