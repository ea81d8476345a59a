package io.linkwright.optics.fec.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.linkwright.optics.fec.counters.CodewordHistogram;
import io.linkwright.optics.fec.counters.PortCounters;

/**
 * Errors of one lane of those that the counters tell apart.
 *
 * @param lane from 0
 */
public record LaneErrors(int lane, SymbolErrors errors) {

    /** @return empty when the counters do not tell lanes apart, or a lane counted no codeword */
    static List<LaneErrors> of(PortCounters counters) {
        List<LaneErrors> lanes = new ArrayList<>();
        for (int lane = 0; lane < counters.histogram().lanes(); lane++) {
            CodewordHistogram histogram = counters.histogram().lane(lane);
            if (histogram.codewords() == 0) {
                return List.of();
            }
            lanes.add(new LaneErrors(lane, SymbolErrors.of(PortCounters.of(counters.port(), histogram, OptionalLong.empty()))));
        }
        return lanes;
    }

    static Optional<LaneErrors> worst(List<LaneErrors> lanes) {
        return lanes.stream().reduce((a, b) -> b.errors().mean() > a.errors().mean() ? b : a);
    }
}
