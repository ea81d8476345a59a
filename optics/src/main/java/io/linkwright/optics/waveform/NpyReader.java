package io.linkwright.optics.waveform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** NumPy's file format (NEP 1): a magic string, a version, the length of a header, and that as a Python dictionary. */
final class NpyReader {

    static final int MOST_HEADER = 1 << 16;

    private static final byte[] MAGIC = { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y' };
    private static final Pattern TYPE = Pattern.compile("'descr'\\s*:\\s*'([<>|=]?)([a-zA-Z]\\d{0,3})'");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([^)]{0,200})\\)");

    private final InputStream in;
    private final FaultList faults;
    private final int mostSamples;

    NpyReader(InputStream in, FaultList faults, int mostSamples) {
        this.in = in;
        this.faults = faults;
        this.mostSamples = mostSamples;
    }

    WaveformReading read() throws IOException {
        byte[] start = in.readNBytes(8);
        if (start.length < 8 || !Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return refuse("not-npy", "byte 0", "this is no .npy file: it does not begin with its magic string.");
        }
        if (start[6] < 1 || start[6] > 3) {
            return refuse("npy-version", "byte 6",
                    String.format(Locale.ROOT, "version %d of the format is not known.", start[6]));
        }
        int lengthBytes = start[6] == 1 ? 2 : 4;
        byte[] length = in.readNBytes(lengthBytes);
        long header = 0;
        for (int i = length.length - 1; i >= 0; i--) {
            header = header << 8 | length[i] & 0xff;
        }
        if (length.length < lengthBytes || header > MOST_HEADER) {
            return refuse("npy-header", "byte 8", length.length < lengthBytes ? "the header is cut off."
                    : String.format(Locale.ROOT, "a header of %d bytes is longer than any of these arrays needs.", header));
        }
        byte[] text = in.readNBytes((int) header);
        if (text.length < header) {
            return refuse("npy-header", "byte " + (8 + lengthBytes),
                    String.format(Locale.ROOT, "the header is cut off after %d of %d bytes.", text.length, header));
        }
        return samples(new String(text, UTF_8), 8 + lengthBytes + header);
    }

    private WaveformReading samples(String header, long at) throws IOException {
        Matcher type = TYPE.matcher(header);
        Matcher shape = SHAPE.matcher(header);
        String number = type.find() ? type.group(2) : "";
        if (!number.equals("f4") && !number.equals("f8")) {
            faults.add("npy-type", "header", "samples are 4- or 8-byte floats, <f4 or <f8, which this header does not say.");
        }
        long count = -1;
        if (!shape.find() || !shape.group(1).strip().matches("\\d{1,18}\\s*,?")) {
            faults.add("npy-shape", "header", "samples have one dimension, which this header does not say.");
        } else {
            count = Long.parseLong(shape.group(1).replace(",", "").strip());
        }
        if (count > mostSamples) {
            faults.add("too-large", "header",
                    String.format(Locale.ROOT, "%d samples are more than the %d that may be read at most.", count,
                            mostSamples));
        }
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        WaveformReading reading = new RawReader(in, faults, mostSamples, number.equals("f4") ? 4 : 8,
                type.group(1).equals(">"), at).read();
        if (reading instanceof WaveformReading.Read read && read.samples().length != count) {
            return refuse(read.samples().length < count ? "truncated" : "npy-shape", "header",
                    String.format(Locale.ROOT, "the header promises %d samples, %d follow.", count, read.samples().length));
        }
        return reading;
    }

    private WaveformReading refuse(String code, String place, String text) {
        faults.add(code, place, text);
        return faults.refused();
    }
}
