package io.linkwright.optics.cmis.code;

import java.util.Arrays;

/** Every table of codes. The files beside this class tell the source of each name. */
public final class Codes {

    private static final int NO_VENDOR_CODES = 256;

    public static final CodeTable CONNECTORS = table("connectors", 0x80);
    public static final CodeTable MEDIA_TYPES = table("media-types", NO_VENDOR_CODES);
    public static final CodeTable MEDIA_TECHNOLOGIES = table("media-technologies", NO_VENDOR_CODES);
    public static final CodeTable MODULE_STATES = table("module-states", NO_VENDOR_CODES);
    public static final CodeTable FAULT_CAUSES = table("fault-causes", NO_VENDOR_CODES);
    public static final CodeTable DATA_PATH_STATES = table("data-path-states", NO_VENDOR_CODES);
    public static final CodeTable CONFIG_STATUSES = table("config-statuses", NO_VENDOR_CODES);
    public static final CodeTable HEAT_SINKS = table("heat-sinks", NO_VENDOR_CODES);
    public static final CodeTable FIBRE_FACES = table("fibre-faces", NO_VENDOR_CODES);

    private static final String[] MEDIA_OF_TECHNOLOGY = new String[256];
    static {
        Arrays.fill(MEDIA_OF_TECHNOLOGY, "");
        CodeFile.read("media-technologies").rows().forEach(row -> MEDIA_OF_TECHNOLOGY[row.code()] = row.text("media"));
    }

    private Codes() {
    }

    /**
     * What a technology drives: {@code MMF}, {@code SMF}, {@code PASSIVE_COPPER}, {@code ACTIVE_CABLE}; empty where it does not
     * tell.
     */
    public static String mediaOfTechnology(int code) {
        return MEDIA_OF_TECHNOLOGY[code & 0xff];
    }

    private static CodeTable table(String name, int vendorFrom) {
        return new CodeTable(CodeFile.read(name), vendorFrom);
    }
}
