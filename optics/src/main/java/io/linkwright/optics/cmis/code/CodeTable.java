package io.linkwright.optics.cmis.code;

import java.util.Arrays;

/** The names of one code of a byte. Every value has a name; the reserved ones say so. Immutable. */
public final class CodeTable {

    private final Code[] codes = new Code[256];

    /**
     * One code.
     *
     * @param reserved whether the source gives it no meaning
     * @param source where the name comes from
     */
    public record Code(int value, String name, boolean reserved, String source, Confidence confidence) {
    }

    /** @param vendorFrom first value left to vendors; 256 for none */
    CodeTable(CodeFile file, int vendorFrom) {
        for (CodeFile.Row row : file.rows()) {
            codes[row.code()] = new Code(row.code(), row.text("name"), false, row.text("source"), row.confidence());
        }
        for (int value = 0; value < codes.length; value++) {
            if (codes[value] == null) {
                String name = String.format(value >= vendorFrom ? "vendor specific 0x%02X" : "reserved 0x%02X", value);
                codes[value] = new Code(value, name, value < vendorFrom, file.rows().get(0).text("source"), Confidence.SOURCED);
            }
        }
    }

    /** @param value its low eight bits count */
    public Code of(int value) {
        return codes[value & 0xff];
    }

    public String name(int value) {
        return codes[value & 0xff].name();
    }

    @Override
    public String toString() {
        return Arrays.toString(codes);
    }
}
