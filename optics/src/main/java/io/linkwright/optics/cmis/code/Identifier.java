package io.linkwright.optics.cmis.code;

/**
 * What a module is, by its first byte (SFF-8024 table 4-1).
 *
 * @param family mechanical family such as {@code OSFP}; empty when it is none of those traded here
 * @param cmis whether modules with this code are managed by CMIS
 */
public record Identifier(int code, String name, String family, boolean cmis, boolean reserved) {

    private static final int FIRST_VENDOR_CODE = 0x80;
    private static final Identifier[] ALL = new Identifier[256];
    static {
        for (CodeFile.Row row : CodeFile.read("identifiers").rows()) {
            ALL[row.code()] = new Identifier(row.code(), row.text("name"), row.text("family"),
                    Boolean.parseBoolean(row.text("cmis")), false);
        }
        for (int code = 0; code < ALL.length; code++) {
            if (ALL[code] == null) {
                boolean vendor = code >= FIRST_VENDOR_CODE;
                ALL[code] = new Identifier(code, String.format(vendor ? "vendor specific 0x%02X" : "reserved 0x%02X", code), "",
                        false, !vendor);
            }
        }
    }

    /** @param code its low eight bits count */
    public static Identifier of(int code) {
        return ALL[code & 0xff];
    }

    /** Left to vendors; co-packaged optics use these. */
    public boolean vendorSpecific() {
        return code >= FIRST_VENDOR_CODE;
    }
}
