package io.linkwright.optics.cmis.decode;

import java.util.List;

import io.linkwright.optics.cmis.memory.F16;
import io.linkwright.optics.cmis.memory.Page;

/**
 * What the diagnostics area held when the dump was taken (page 14h). It shows one thing at a time, as the host last asked.
 *
 * @param selector what was asked for: 01h bit error ratios now, 11h those of the last gating period, 06h signal to noise
 * @param lanes empty for other selectors
 */
public record Diagnostics(int selector, List<Lane> lanes) {

    private static final int SNR = 0x06;

    /**
     * One lane, 1 to 8 in bank 0 and so on.
     *
     * @param host bit error ratio, or signal to noise in dB, at the host input
     * @param media the same at the media input
     */
    public record Lane(int lane, double host, double media) {
    }

    public Diagnostics {
        lanes = List.copyOf(lanes);
    }

    static Diagnostics of(Page page, int bank) {
        int selector = page.u8(128);
        if (selector != SNR && (selector & ~0x10) != 1) {
            return new Diagnostics(selector, List.of());
        }
        Lane[] lanes = new Lane[8];
        for (int i = 0; i < lanes.length; i++) {
            // Unlike all other pages, SNR is little-endian here.
            lanes[i] = selector == SNR
                    ? new Lane(bank * 8 + i + 1, page.u16LittleEndian(208 + 2 * i) / 256.0,
                            page.u16LittleEndian(240 + 2 * i) / 256.0)
                    : new Lane(bank * 8 + i + 1, F16.value(page.u16(192 + 2 * i)), F16.value(page.u16(208 + 2 * i)));
        }
        return new Diagnostics(selector, List.of(lanes));
    }

    public boolean snr() {
        return selector == SNR;
    }

    /** What is shown, for people. */
    public String subject() {
        return switch (selector) {
            case 0 -> "nothing was asked for";
            case 0x01 -> "bit error ratio";
            case 0x11 -> "bit error ratio of the last gating period";
            case SNR -> "signal to noise ratio";
            case 0x02, 0x03, 0x04, 0x05, 0x12, 0x13, 0x14, 0x15 -> "counters of errors and bits, which are not decoded";
            default -> String.format(selector >= 0xC0 ? "vendor specific 0x%02X" : "reserved 0x%02X", selector);
        };
    }
}
