package io.linkwright.optics.cmis.decode;

import java.util.List;

import io.linkwright.optics.cmis.memory.Page;

/**
 * How long the data path of a host lane takes through the module, as its maker states it (page 15h).
 *
 * @param rxNs 0 when not stated
 * @param txNs 0 when not stated
 */
public record LaneLatency(int lane, int rxNs, int txNs) {

    static List<LaneLatency> of(Page page, int bank) {
        LaneLatency[] lanes = new LaneLatency[8];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new LaneLatency(bank * 8 + i + 1, page.u16(224 + 2 * i), page.u16(240 + 2 * i));
        }
        return List.of(lanes);
    }
}
