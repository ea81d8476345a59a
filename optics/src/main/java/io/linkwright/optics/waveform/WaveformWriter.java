package io.linkwright.optics.waveform;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes samples so that {@link WaveformReader} and other tools read the same {@code float} values again. Stateless. */
public final class WaveformWriter {

    private static final int BUFFER = 1 << 16;
    private static final int ALIGNMENT = 64;

    private WaveformWriter() {
    }

    /** Does not close the stream. */
    public static void write(float[] samples, WaveformFormat format, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
        switch (format) {
            case CSV -> csv(samples, buffered);
            case F32 -> raw(samples, 4, buffered);
            case F64 -> raw(samples, 8, buffered);
            case NPY -> {
                buffered.write(npyHeader(samples.length));
                raw(samples, 4, buffered);
            }
        }
        buffered.flush();
    }

    private static void csv(float[] samples, OutputStream out) throws IOException {
        out.write("power\n".getBytes(US_ASCII));
        for (float sample : samples) {
            out.write((sample + "\n").getBytes(US_ASCII));
        }
    }

    private static void raw(float[] samples, int width, OutputStream out) throws IOException {
        byte[] bytes = new byte[width];
        ByteBuffer number = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : samples) {
            if (width == 4) {
                number.putFloat(0, sample);
            } else {
                number.putDouble(0, sample);
            }
            out.write(bytes);
        }
    }

    /** Padded with blanks so that the samples are aligned, as the format asks. */
    private static byte[] npyHeader(int count) {
        String dictionary = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + count + ",), }";
        int length = (10 + dictionary.length() + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT - 10;
        String header = dictionary + " ".repeat(length - dictionary.length() - 1) + "\n";
        ByteBuffer bytes = ByteBuffer.allocate(10 + length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 0x93).put("NUMPY".getBytes(US_ASCII)).put((byte) 1).put((byte) 0).putShort((short) length);
        bytes.put(header.getBytes(US_ASCII));
        return bytes.array();
    }
}
