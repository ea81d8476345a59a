package io.linkwright.optics.cmis.dump;

import static java.util.Objects.requireNonNull;

/**
 * Something in a dump that could not be taken as it stands.
 *
 * @param code stable, kebab-case
 * @param line counted from 1; 0 for binary dumps and for faults of the whole
 * @param offset of the byte it is about, in the file for binary dumps and in the module for others; -1 when it is about no one
 *        byte
 */
public record DumpFault(String code, int line, long offset, String text) {

    public DumpFault {
        requireNonNull(code, "code");
        requireNonNull(text, "text");
    }

    /** Where and what, for people. */
    @Override
    public String toString() {
        String place = line > 0 ? "line " + line + ": " : offset >= 0 ? "offset " + offset + ": " : "";
        return place + text;
    }
}
