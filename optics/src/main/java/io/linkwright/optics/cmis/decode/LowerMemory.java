package io.linkwright.optics.cmis.decode;

import io.linkwright.optics.cmis.code.Identifier;
import io.linkwright.optics.cmis.memory.Page;

/**
 * The lower memory but for the applications. Codes are as they stand; {@link io.linkwright.optics.cmis.code.Codes} names them.
 *
 * @param revision of CMIS, major in the upper four bits
 * @param flat only page 00h exists, and most of what changes does not
 * @param interrupt the module asks for attention
 * @param laneFlagSummary bytes 4 to 7, one for each bank: some lane there has a flag up
 * @param firmwareFlags byte 8
 * @param flags bytes 9 to 11, see {@link #moduleFlags()}
 * @param temperatureC internal, not of the case
 * @param supplyV 0 when not monitored
 * @param aux1 raw; what it is says page 01h
 * @param custom raw
 * @param controls byte 26
 * @param faultCause byte 41
 * @param functionType 0 transmission, 1 resource such as a light source
 * @param subtype variant within the form factor
 * @param heatSink 0 when unspecified, as modules of CMIS before 5.1 leave it
 * @param fibreFace 0 when unspecified
 * @param fecSamplingPercent byte 65
 * @param maxBank byte 70
 * @param bank selected while the dump was taken
 * @param page selected while the dump was taken
 */
public record LowerMemory(int identifierCode, int revision, boolean flat, boolean steppedConfigurationOnly, int state,
        boolean interrupt, int laneFlagSummary, int firmwareFlags, int flags, double temperatureC, double supplyV, int aux1,
        int aux2, int aux3, int custom, int controls, long masks, int commandStatus1, int commandStatus2, int firmwareMajor,
        int firmwareMinor, int faultCause, int stateMachines, int functionType, int subtype, int heatSink, int fibreFace,
        int lowPowerRestrictions, int fecSamplingPercent, int maxBank, int mediaType, int bank, int page) {

    static LowerMemory of(Page lower) {
        return new LowerMemory(lower.u8(0), lower.u8(1), lower.bit(2, 7), lower.bit(2, 6), lower.u8(3) >> 1 & 7,
                !lower.bit(3, 0), (int) lower.u32(4), lower.u8(8), lower.u8(9) | lower.u8(10) << 8 | lower.u8(11) << 16,
                lower.s16(14) / 256.0, lower.u16(16) * 1e-4, lower.s16(18), lower.s16(20), lower.s16(22), lower.s16(24),
                lower.u8(26), lower.u32(31) << 16 | lower.u16(35), lower.u8(37), lower.u8(38), lower.u8(39), lower.u8(40),
                lower.u8(41), lower.u8(56), lower.u8(57), lower.u8(60) & 0xf, lower.u8(61) >> 4, lower.u8(61) & 3, lower.u8(62),
                lower.u8(65), lower.u8(70), lower.u8(85), lower.u8(126), lower.u8(127));
    }

    public Identifier identifier() {
        return Identifier.of(identifierCode);
    }

    /** Such as {@code 5.0}. */
    public String revisionText() {
        return (revision >> 4) + "." + (revision & 0xf);
    }

    public boolean ready() {
        return state == 3;
    }

    /** Which of the module's own flags are up. */
    public ModuleFlags moduleFlags() {
        return new ModuleFlags(firmwareFlags, flags);
    }

    /** Whether the host has asked for low power by software. */
    public boolean lowPowerRequested() {
        return (controls & 0x10) != 0;
    }
}
