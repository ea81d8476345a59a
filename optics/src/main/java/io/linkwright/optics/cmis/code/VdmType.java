package io.linkwright.optics.cmis.code;

import io.linkwright.optics.cmis.memory.F16;

/**
 * What an observable of the versatile diagnostics is (OIF-CMIS table 8-180; those from 128 on by the coherent extension).
 *
 * @param scale of one step in the unit
 * @param unit {@code ratio}, {@code dB}, {@code frames} ...; empty for reserved types
 * @param side where it is observed
 */
public record VdmType(int code, String name, Encoding encoding, double scale, String unit, Side side, boolean reserved,
        String source, Confidence confidence) {

    /** How 16 bits are read. */
    public enum Encoding {
        U16,
        S16,
        /** m x 10^(s-24). */
        F16,
        /** U16 where FFFFh says infinite and FFFEh more than 255.996 dB. */
        LTP,
        /** Of a type nobody named: the bits have no value. */
        NONE
    }

    /** Where an observable is taken. */
    public enum Side {
        HOST,
        MEDIA,
        MODULE
    }

    private static final int FIRST_CUSTOM = 100;
    private static final int LAST_CUSTOM = 127;
    private static final VdmType[] ALL = new VdmType[256];
    static {
        for (CodeFile.Row row : CodeFile.read("vdm-types").rows()) {
            ALL[row.code()] = new VdmType(row.code(), row.text("name"), Encoding.valueOf(row.text("encoding")),
                    Double.parseDouble(row.text("scale")), row.text("unit"), Side.valueOf(row.text("side")), false,
                    row.text("source"), row.confidence());
        }
        for (int code = 0; code < ALL.length; code++) {
            if (ALL[code] == null) {
                boolean custom = code >= FIRST_CUSTOM && code <= LAST_CUSTOM;
                ALL[code] = new VdmType(code, String.format(custom ? "vendor specific 0x%02X" : "reserved 0x%02X", code),
                        Encoding.NONE, 1, "", Side.MODULE, !custom, "OIF-CMIS-05.4", Confidence.SOURCED);
            }
        }
    }

    /** @param code its low eight bits count; 0 says that an instance is not used */
    public static VdmType of(int code) {
        return ALL[code & 0xff];
    }

    /**
     * The value of 16 bits in the unit of this type.
     *
     * @return NaN for reserved types, infinity for a level transition parameter without a floor between the levels
     */
    public double value(int raw) {
        return switch (encoding) {
            case U16 -> raw * scale;
            case S16 -> (short) raw * scale;
            case F16 -> F16.value(raw);
            case LTP -> raw == 0xFFFF ? Double.POSITIVE_INFINITY : raw * scale;
            case NONE -> Double.NaN;
        };
    }
}
