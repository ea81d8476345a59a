package io.linkwright.optics.fec.counters;

import java.util.List;

import io.linkwright.optics.fec.Kp4;

/**
 * Codewords that had at least {@code low} and at most {@code high} wrong symbols and were corrected.
 *
 * @param low 0 to 15
 * @param high {@code low} to 15; equal to it unless the counter covers a range
 * @param codewords 0 or more
 * @param lanes the same count by lane, in the order of the lanes; empty when it is not known
 * @throws IllegalArgumentException if a value is out of its range
 */
public record Bin(int low, int high, long codewords, List<Long> lanes) {

    public Bin {
        if (low < 0 || high < low || high > Kp4.CORRECTABLE_SYMBOLS) {
            throw new IllegalArgumentException("a bin lies within 0 to 15, not at " + low + " to " + high);
        }
        if (codewords < 0 || lanes.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count is 0 or more");
        }
        lanes = List.copyOf(lanes);
    }

    public static Bin of(int symbolErrors, long codewords) {
        return new Bin(symbolErrors, symbolErrors, codewords, List.of());
    }

    public boolean ranged() {
        return high > low;
    }

    /** {@code 3}, or {@code 4-7} for a range. */
    public String label() {
        return ranged() ? low + "-" + high : Integer.toString(low);
    }

    boolean sameRange(Bin other) {
        return low == other.low && high == other.high;
    }
}
