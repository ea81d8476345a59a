package io.linkwright.optics.cmis.decode;

import io.linkwright.optics.cmis.memory.Page;

/**
 * Page 01h: what the module can do.
 *
 * @param smfLengthM 0 when it is not for that fibre, or does not say
 * @param wavelengthNm nominal; 0 when not stated
 * @param wavelengthToleranceNm worst case either way
 * @param pages byte 142
 * @param durations bytes 143 and 144
 * @param characteristics byte 145: what the auxiliary monitors are, and whether page 15h exists
 * @param monitors bytes 159 and 160
 * @param biasMultiplier of the 2 uA steps of laser bias; 0 for the reserved code
 * @param commands bytes 163 to 166
 */
public record Advertisement(int inactiveFirmware, int hardware, double smfLengthM, int om5LengthM, int om4LengthM,
        int om3LengthM, int om2LengthM, double wavelengthNm, double wavelengthToleranceNm, int pages, int durations,
        int characteristics, int controls, int flags, int monitors, int biasMultiplier, int signalIntegrity, long commands,
        PageChecksum checksum) {

    private static final double[] SMF_MULTIPLIER_M = { 100, 1000, 10_000, 0 };
    private static final int[] BIAS_MULTIPLIER = { 1, 2, 4, 0 };

    static Advertisement of(Page page) {
        int smf = page.u8(132);
        return new Advertisement(page.u16(128), page.u16(130), (smf & 0x3f) * SMF_MULTIPLIER_M[smf >> 6], page.u8(133) * 2,
                page.u8(134) * 2, page.u8(135) * 2, page.u8(136), page.u16(138) * 0.05, page.u16(140) * 0.005, page.u8(142),
                page.u16(143), page.u8(145), page.u16(155), page.u16(157), page.u16(159),
                BIAS_MULTIPLIER[page.u8(160) >> 3 & 3], page.u16(161), page.u32(163),
                new PageChecksum(1, page.u8(255), page.checksum(130, 254)));
    }

    public boolean vdm() {
        return (pages & 0x40) != 0;
    }

    public boolean diagnostics() {
        return (pages & 0x20) != 0;
    }

    /** Banks it has: 1, 2 or 4; 0 for the reserved code. */
    public int banks() {
        return switch (pages & 3) {
            case 0 -> 1;
            case 1 -> 2;
            case 2 -> 4;
            default -> 0;
        };
    }

    /** Whether page 15h with the latencies of data paths exists. */
    public boolean latencies() {
        return (characteristics & 8) != 0;
    }

    public boolean rxPowerMonitored() {
        return (monitors & 4) != 0;
    }

    public boolean txPowerMonitored() {
        return (monitors & 2) != 0;
    }

    public boolean biasMonitored() {
        return (monitors & 1) != 0;
    }

    public boolean temperatureMonitored() {
        return (monitors & 0x100) != 0;
    }

    public boolean supplyMonitored() {
        return (monitors & 0x200) != 0;
    }
}
