package io.linkwright.optics.cmis.decode;

import java.util.List;

import io.linkwright.optics.cmis.memory.Page;

/**
 * What the host has asked of a lane (page 10h).
 *
 * @param lane 1 to 8 in bank 0, 9 to 16 in bank 1 and so on
 * @param appSel staged application; 0 for none
 * @param dataPath its data path's first lane, 0-based
 * @param explicit whether the signal integrity settings are the host's own
 */
public record LaneControl(int lane, boolean deinit, boolean txPolarityFlipped, boolean txDisabled, boolean txSquelchDisabled,
        boolean txSquelchForced, boolean rxPolarityFlipped, boolean rxOutputDisabled, boolean rxSquelchDisabled, int appSel,
        int dataPath, boolean explicit) {

    static List<LaneControl> of(Page page, int bank) {
        LaneControl[] lanes = new LaneControl[8];
        for (int i = 0; i < lanes.length; i++) {
            int configured = page.u8(145 + i);
            lanes[i] = new LaneControl(bank * 8 + i + 1, page.bit(128, i), page.bit(129, i), page.bit(130, i), page.bit(131, i),
                    page.bit(132, i), page.bit(137, i), page.bit(138, i), page.bit(139, i), configured >> 4,
                    configured >> 1 & 7,
                    (configured & 1) != 0);
        }
        return List.of(lanes);
    }
}
