package io.linkwright.vetting.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;

/** How a body is packed. */
public enum Packing {

    PLAIN,
    GZIP,
    /** A zip archive with exactly one file in it. */
    ZIP;

    private static final int BUFFER_BYTES = 1 << 16;

    /**
     * By the request's {@code Content-Encoding}.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 415 for anything but gzip
     */
    public static Packing ofEncoding(String contentEncoding) {
        String coding = contentEncoding == null ? "identity" : contentEncoding.strip().toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "", "identity" -> PLAIN;
            case "gzip", "x-gzip" -> GZIP;
            default -> throw Problems.of(415, "unsupported-content-encoding", "This encoding is not read",
                    "Send the body as it is or with Content-Encoding gzip, not " + coding + ".",
                    List.of(new Fault("", "content-encoding", "The Content-Encoding " + coding + " is not read.")));
        };
    }

    /** By the first bytes, which stay in the stream. No kind of capture begins like gzip (1F 8B) or zip (50 4B 03 04). */
    static Packing ofFirstBytes(PushbackInputStream body) throws IOException {
        byte[] first = body.readNBytes(4);
        body.unread(first);
        if (first.length >= 2 && first[0] == 0x1f && first[1] == (byte) 0x8b) {
            return GZIP;
        }
        return first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4 ? ZIP : PLAIN;
    }

    InputStream unpacked(InputStream packed) throws IOException {
        return switch (this) {
            case PLAIN -> packed;
            case GZIP -> new GZIPInputStream(packed, BUFFER_BYTES);
            case ZIP -> new OnlyEntry(packed);
        };
    }
}
