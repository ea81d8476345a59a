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
 * @param share of the port's codewords that went over it
 */
public record LaneErrors(int lane, double share, SymbolErrors errors, BurstTest bursts) {

    /** @return empty when the counters do not tell lanes apart, or a lane counted no codeword */
    static List<LaneErrors> of(PortCounters counters) {
        List<LaneErrors> lanes = new ArrayList<>();
        for (int lane = 0; lane < counters.histogram().lanes(); lane++) {
            CodewordHistogram histogram = counters.histogram().lane(lane);
            if (histogram.codewords() == 0) {
                return List.of();
            }
            PortCounters alone = PortCounters.of(counters.port(), histogram, OptionalLong.empty());
            SymbolErrors errors = SymbolErrors.of(alone);
            lanes.add(new LaneErrors(lane, (double) histogram.codewords() / counters.histogram().codewords(), errors,
                    BurstTest.of(alone, errors)));
        }
        return lanes;
    }

    /** Whether no lane by itself shows more than chance explains. */
    static boolean independent(List<LaneErrors> lanes) {
        return !lanes.isEmpty() && lanes.stream().map(lane -> lane.bursts().character())
                .allMatch(character -> character == BurstTest.Character.INDEPENDENT
                        || character == BurstTest.Character.UNDECIDED);
    }

    static Optional<LaneErrors> worst(List<LaneErrors> lanes) {
        return lanes.stream().reduce((a, b) -> b.errors().mean() > a.errors().mean() ? b : a);
    }
}
