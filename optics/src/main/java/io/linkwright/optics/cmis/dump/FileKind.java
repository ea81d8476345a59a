package io.linkwright.optics.cmis.dump;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Files that are easily handed over instead of a dump, by their first bytes. None of these can begin a module's memory. */
final class FileKind {

    private static final Map<String, String> BY_FIRST_BYTES = Map.of(
            "89504e47", "a PNG picture",
            "ffd8ff", "a JPEG picture",
            "25504446", "a PDF document",
            "1f8b08", "a gzip file (unpack it first)",
            "504b0304", "a zip file (unpack it first)",
            "7f454c46", "a program",
            "934e554d5059", "a NumPy array");

    /** Empty where nothing speaks against a dump. */
    static Optional<String> of(byte[] bytes) {
        return BY_FIRST_BYTES.entrySet().stream().filter(kind -> begins(bytes, HexFormat.of().parseHex(kind.getKey())))
                .map(Map.Entry::getValue).findFirst();
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private FileKind() {
    }
}
