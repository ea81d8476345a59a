package io.linkwright.optics.cmis.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Reads dumps of module memory: binary, {@code ethtool} and SONiC, told apart by their content. Any bytes are answered with
 * what
 * could be read and what could not; nothing is thrown. Stateless.
 */
public final class DumpReader {

    /** The longest dump that is read: a text of 32,896 bytes of memory takes a twentieth of it. */
    public static final int MOST_BYTES = 4 << 20;

    private DumpReader() {
    }

    /** Reads a dump whose format its content tells. */
    public static Dump read(byte[] bytes) {
        return read(bytes, null);
    }

    /** @param told null when the content shall tell */
    public static Dump read(byte[] bytes, DumpFormat told) {
        DumpFaults faults = new DumpFaults();
        PageCollector pages = new PageCollector(faults);
        DumpFormat format = told;
        String port = "";
        if (bytes.length > MOST_BYTES) {
            faults.add("too-long", 0, MOST_BYTES, "A dump has at most " + MOST_BYTES + " bytes; this one has " + bytes.length
                    + ". Nothing is read.");
            format = told == null ? DumpFormat.BINARY : told;
        } else if (told == null && FileKind.of(bytes).isPresent()) {
            format = DumpFormat.BINARY;
            faults.add("other-file", 0, 0, "This is " + FileKind.of(bytes).get() + ", not a module's memory. Nothing is read.");
        } else if (told == DumpFormat.BINARY || told == null && !isText(bytes)) {
            format = DumpFormat.BINARY;
            BinaryDump.read(bytes, pages, faults);
        } else {
            TextDump text = new TextDump(pages, faults);
            text.read(new String(bytes, ISO_8859_1));
            port = text.port();
            format = told == null ? text.sonic() ? DumpFormat.SONIC : DumpFormat.ETHTOOL : told;
        }
        Dump dump = new Dump(format, port, pages.memory(), faults.listed(), faults.count());
        if (!dump.usable() && faults.count() == 0) {
            faults.add("empty", 0, -1, "There are no bytes of a module in it.");
            return new Dump(format, port, dump.memory(), faults.listed(), faults.count());
        }
        return new Dump(format, port, dump.memory(), faults.listed(), faults.count());
    }

    /** A module's memory has bytes that no text has, the first of them among the first. */
    private static boolean isText(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' || b == 0x7f) {
                return false;
            }
        }
        return bytes.length > 0;
    }
}
