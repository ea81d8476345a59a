package io.linkwright.optics.cmis.decode;

import java.util.List;

/**
 * The pages of eight lanes.
 *
 * @param controls empty when page 10h is not at hand; so are the others
 * @param states of page 11h
 * @param tunings of page 12h
 * @param measurable byte 13h:130, what page 14h can show; -1 when that page is not at hand
 * @param diagnostics of page 14h; null when it is not at hand
 * @param latencies of page 15h
 */
public record LaneBank(int bank, List<LaneControl> controls, List<LaneState> states, List<LaneTuning> tunings, int measurable,
        Diagnostics diagnostics, List<LaneLatency> latencies) {

    public LaneBank {
        controls = List.copyOf(controls);
        states = List.copyOf(states);
        tunings = List.copyOf(tunings);
        latencies = List.copyOf(latencies);
    }
}
