package io.linkwright.cli.fec;

import java.util.List;
import java.util.Optional;

import io.linkwright.optics.fec.analysis.Finding.Result;
import io.linkwright.optics.fec.analysis.PortAnalysis;

/**
 * One port's answer.
 *
 * @param analysis absent if two readings could not be subtracted
 * @param notes what was concluded from two readings
 */
record PortAnswer(String port, Optional<PortAnalysis> analysis, List<String> notes) {

    static PortAnswer of(PortAnalysis analysis, List<String> notes) {
        return new PortAnswer(analysis.counters().port(), Optional.of(analysis), notes);
    }

    static PortAnswer none(String port, List<String> notes) {
        return new PortAnswer(port, Optional.empty(), notes);
    }

    Result result() {
        return analysis.map(PortAnalysis::result).orElse(Result.INCOMPLETE);
    }
}
