package io.linkwright.optics.cmis.code;

/**
 * What an application runs at one side: to the host (SFF-8024 table 4-5) or over the fibre (tables 4-6 and 4-7).
 *
 * @param lanes 0 where the table gives no one number
 * @param laneGigabaud 0 where the table gives no one number
 * @param modulation such as {@code PAM4}; empty where the table gives none
 */
public record LaneInterface(int code, String name, int lanes, double laneGigabaud, String modulation, boolean reserved) {

    private static final int FIRST_VENDOR_CODE = 0xC0;
    private static final LaneInterface[] HOST = read("host-interfaces");
    private static final LaneInterface[] MULTIMODE = read("mmf-interfaces");
    private static final LaneInterface[] SINGLE_MODE = read("smf-interfaces");
    private static final LaneInterface[] PASSIVE_COPPER = read("passive-copper-interfaces");
    private static final LaneInterface[] ACTIVE_CABLE = read("active-cable-interfaces");
    private static final LaneInterface[] BASE_T = read("base-t-interfaces");
    private static final LaneInterface[][] MEDIA = { unknown(), MULTIMODE, SINGLE_MODE, PASSIVE_COPPER, ACTIVE_CABLE, BASE_T };

    /** The code that ends the list of applications. */
    public static final int END_OF_LIST = 0xFF;

    public static LaneInterface host(int code) {
        return HOST[code & 0xff];
    }

    /** @param mediaType byte 85 of the lower memory, which says what table the code is of */
    public static LaneInterface media(int mediaType, int code) {
        return (mediaType >= 0 && mediaType < MEDIA.length ? MEDIA[mediaType] : MEDIA[0])[code & 0xff];
    }

    /**
     * Rate of one lane as it is spoken of: 25, 50, 100 or 200 Gb/s.
     *
     * @return 0 when the table has no one rate
     */
    public int laneGbps() {
        int bits = modulation.equals("PAM4") ? 2 : modulation.equals("NRZ") ? 1 : 0;
        double gbps = laneGigabaud * bits;
        return gbps > 200 && gbps < 230 ? 200
                : gbps > 100 && gbps < 115 ? 100
                        : gbps > 50 && gbps < 57 ? 50
                                : gbps > 25 && gbps < 28 ? 25 : 0;
    }

    /** Whether the module does not retime it: LPO of the LPO MSA, and CEI-112G-LINEAR. */
    public boolean linear() {
        return name.startsWith("LEI-") || name.contains("LINEAR") || name.endsWith("-LPO");
    }

    /** Whether it is one of InfiniBand's. */
    public boolean infiniband() {
        return name.startsWith("IB ");
    }

    private static LaneInterface[] read(String file) {
        LaneInterface[] all = new LaneInterface[256];
        for (CodeFile.Row row : CodeFile.read(file).rows()) {
            boolean bare = row.line().getFieldCount() < 7;
            all[row.code()] = new LaneInterface(row.code(), row.text("name"), bare ? 0 : number(row.text("lanes")).intValue(),
                    bare ? 0 : number(row.text("laneGbd")), bare ? "" : row.text("modulation"), false);
        }
        for (int code = 0; code < all.length; code++) {
            if (all[code] == null) {
                boolean vendor = code >= FIRST_VENDOR_CODE;
                all[code] = none(code, vendor ? "vendor specific 0x%02X" : "reserved 0x%02X", !vendor);
            }
        }
        return all;
    }

    private static Double number(String field) {
        return field.isEmpty() ? 0.0 : Double.parseDouble(field);
    }

    private static LaneInterface[] unknown() {
        LaneInterface[] all = new LaneInterface[256];
        for (int code = 0; code < all.length; code++) {
            all[code] = none(code, "0x%02X of an unnamed table: the media type is undefined or reserved", true);
        }
        return all;
    }

    private static LaneInterface none(int code, String name, boolean reserved) {
        return new LaneInterface(code, String.format(name, code), 0, 0, "", reserved);
    }
}
