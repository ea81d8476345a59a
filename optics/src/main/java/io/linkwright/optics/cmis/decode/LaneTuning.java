package io.linkwright.optics.cmis.decode;

import java.util.List;

import io.linkwright.optics.cmis.memory.Page;

/**
 * What a tunable laser is set to (page 12h).
 *
 * @param lane 1 to 8 in bank 0, and so on
 * @param grid code of the channel spacing
 * @param channel offset from 193.1 THz in the steps of the grid
 * @param frequencyThz as it is now; 0 when not stated
 */
public record LaneTuning(int lane, int grid, boolean fineTuning, int channel, double fineOffsetGhz, double frequencyThz,
        double targetPowerDbm, boolean tuning, boolean unlocked, int flags) {

    static List<LaneTuning> of(Page page, int bank) {
        LaneTuning[] lanes = new LaneTuning[8];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new LaneTuning(bank * 8 + i + 1, page.u8(128 + i) >> 4, page.bit(128 + i, 0), page.s16(136 + 2 * i),
                    page.s16(152 + 2 * i) * 1e-3, page.u32(168 + 4 * i) * 1e-6, page.s16(200 + 2 * i) * 0.01,
                    page.bit(222 + i, 1), page.bit(222 + i, 0), page.u8(231 + i));
        }
        return List.of(lanes);
    }
}
