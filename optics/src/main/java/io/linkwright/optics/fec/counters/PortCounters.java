package io.linkwright.optics.fec.counters;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * All that was read of one port's FEC. What its source does not count is absent, never zero.
 *
 * @param port name, never blank
 * @param histogram corrected codewords by wrong symbols; without bins when only totals were read
 * @param uncorrectable codewords with 16 or more wrong symbols
 * @param correctedCodewords codewords with 1 to 15 wrong symbols, by a counter of its own
 * @param correctedBits bits that the decoder turned
 * @param symbolErrors symbols that the decoder replaced
 * @param reportedPreFecBer ratio that the device computed itself
 * @param reportedFerc frame (codeword) error ratio after correction that the device reports itself
 */
public record PortCounters(String port, CodewordHistogram histogram, OptionalLong uncorrectable,
        OptionalLong correctedCodewords,
        OptionalLong correctedBits, OptionalLong symbolErrors, OptionalDouble reportedPreFecBer, OptionalDouble reportedFerc) {

    public PortCounters {
        requireNonNull(histogram);
        if (port.isBlank()) {
            throw new IllegalArgumentException("a port has a name");
        }
    }

    public static PortCounters of(String port, CodewordHistogram histogram, OptionalLong uncorrectable) {
        return new PortCounters(port, histogram, uncorrectable, OptionalLong.empty(), OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Codewords that the histogram and the count of uncorrectable ones hold; a double, so that it cannot overflow. */
    public double codewords() {
        return (double) histogram.codewords() + uncorrectable.orElse(0);
    }
}
