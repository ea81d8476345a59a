package io.linkwright.optics.waveform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.OptionalDouble;

/** Floating-point numbers one behind the other. */
final class RawReader {

    private static final int BLOCK = 1 << 15;

    private final InputStream in;
    private final FaultList faults;
    private final int mostSamples;
    private final int width;
    private final boolean bigEndian;
    private final long header;

    /** @param header bytes that were read before, for the places of faults */
    RawReader(InputStream in, FaultList faults, int mostSamples, int width, boolean bigEndian, long header) {
        this.in = in;
        this.faults = faults;
        this.mostSamples = mostSamples;
        this.width = width;
        this.bigEndian = bigEndian;
        this.header = header;
    }

    WaveformReading read() throws IOException {
        SampleBuffer samples = new SampleBuffer(mostSamples);
        byte[] block = new byte[BLOCK];
        ByteBuffer numbers = ByteBuffer.wrap(block).order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        long at = header;
        int length;
        do {
            length = in.readNBytes(block, 0, BLOCK);
            for (int i = 0; i + width <= length; i += width, at += width) {
                double value = width == 4 ? numbers.getFloat(i) : numbers.getDouble(i);
                if (!Float.isFinite((float) value)) {
                    faults.add("not-finite", "byte " + at, "a sample is " + value + ".");
                }
                if (!samples.add(value)) {
                    faults.add("too-large", "byte " + at, String.format(Locale.ROOT,
                            "there are more than the %d samples that may be read at most.", mostSamples));
                    return faults.refused();
                }
            }
            if (length % width != 0) {
                faults.add("truncated", "byte " + at,
                        String.format(Locale.ROOT, "the last sample has %d of its %d bytes.", length % width, width));
            }
        } while (length == BLOCK);
        if (samples.count() == 0) {
            faults.add("empty", "", "There are no samples.");
        }
        return faults.isEmpty() ? new WaveformReading.Read(samples.samples(), OptionalDouble.empty()) : faults.refused();
    }
}
