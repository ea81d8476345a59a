package io.linkwright.optics.fec.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import io.linkwright.optics.fec.Kp4;

/**
 * How a port carries its codewords.
 *
 * @param gbps 100, 200, 400, 800 or 1600
 * @param lanes electrical lanes
 * @param interleave codewords interleaved, X of the frame loss ratio
 * @param confidence in the interleaving
 * @param note what is to be known of it; may be empty
 */
public record PortRate(int gbps, int lanes, int interleave, Confidence confidence, String note) {

    /** Interleaving by rate and lanes; the first of a rate is taken when the lanes are not said. */
    public static final List<PortRate> KNOWN = List.of(sourced(1600, 8, 4), sourced(800, 8, 4), recalled(800, 4, 4),
            sourced(400, 4, 2), sourced(400, 8, 2), recalled(400, 2, 2), sourced(200, 2, 2), sourced(200, 4, 2),
            recalled(200, 1, 2), new PortRate(100, 1, 2, Confidence.SOURCED,
                    "100G on one lane interleaves 1 or 2 codewords, as negotiated; 2 is taken, which loses more frames"),
            sourced(100, 2, 2));

    /** @param lanes absent for the usual number; absent result: no such port is known */
    public static Optional<PortRate> of(int gbps, OptionalInt lanes) {
        return KNOWN.stream().filter(rate -> rate.gbps == gbps && (lanes.isEmpty() || rate.lanes == lanes.getAsInt()))
                .findFirst();
    }

    /** For people who asked for another. */
    public static String known() {
        return Arrays.stream(KNOWN.stream().mapToInt(PortRate::gbps).distinct().sorted().toArray())
                .mapToObj(gbps -> gbps + "G on "
                        + KNOWN.stream().filter(rate -> rate.gbps == gbps).map(PortRate::lanes).sorted()
                                .map(String::valueOf).collect(Collectors.joining(" or ")))
                .collect(Collectors.joining(", ")) + " lanes";
    }

    /** @param codewords 1 or more */
    public PortRate interleaving(int codewords) {
        return new PortRate(gbps, lanes, codewords, Confidence.GIVEN, "");
    }

    public double codewordsPerSecond() {
        return Kp4.codewordsPerSecond(gbps);
    }

    /** Nanoseconds that one codeword is on the wire. */
    public double codewordNs() {
        return 1e9 / codewordsPerSecond();
    }

    /** Nanoseconds until all interleaved codewords have come in: what a decoder has to wait before it can begin. */
    public double interleavedNs() {
        return interleave * codewordNs();
    }

    public double frameLossRatio(double codewordErrorRatio) {
        return codewordErrorRatio * Kp4.framesLostPerCodeword(interleave);
    }

    private static PortRate sourced(int gbps, int lanes, int interleave) {
        return new PortRate(gbps, lanes, interleave, Confidence.SOURCED, "");
    }

    private static PortRate recalled(int gbps, int lanes, int interleave) {
        return new PortRate(gbps, lanes, interleave, Confidence.FROM_MEMORY, "interleaving from memory");
    }
}
