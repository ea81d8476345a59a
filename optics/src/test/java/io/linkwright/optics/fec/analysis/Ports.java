package io.linkwright.optics.fec.analysis;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import io.linkwright.optics.fec.Kp4;
import io.linkwright.optics.fec.counters.CodewordHistogram;
import io.linkwright.optics.fec.counters.PortCounters;

/** Ports that tests look at. */
final class Ports {

    static final PortRate R400 = PortRate.of(400, OptionalInt.empty()).orElseThrow();
    static final PortRate R800 = PortRate.of(800, OptionalInt.empty()).orElseThrow();

    /** With 16 bins, the higher ones empty. */
    static PortCounters counting(OptionalLong uncorrectable, long... codewords) {
        return PortCounters.of("Ethernet0", CodewordHistogram.of(Arrays.copyOf(codewords, 16)), uncorrectable);
    }

    static PortAnalysis at400(long uncorrectable, long... codewords) {
        return PortAnalysis.of(counting(OptionalLong.of(uncorrectable), codewords), R400, Measured.plainly());
    }

    /** The histogram that independent errors give on average. */
    static long[] independent(double ber, double codewords) {
        return LongStream.rangeClosed(0, 15).map(i -> Math.round(codewords * Kp4.codewordShare(ber, (int) i))).toArray();
    }

    private Ports() {
    }
}
