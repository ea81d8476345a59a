package io.linkwright.vetting.measurement.csv;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Which serial, series (criterion and lane) and time a file has had already: exactly, at some eleven bytes a row.
 *
 * <p>
 * A key has 82 bits: 20 of the serial's number in the file, 12 of the series, 50 of the microseconds since 2010 (until 2045).
 * Its lower 64 bits are stored; the upper 18 select the segment, after an exclusive or with a hash of the lower 64. Segment and
 * stored bits together give the key back, so two keys are equal exactly when both are: nothing is decided by a hash alone.
 * (Quotienting: D. E. Knuth, The Art of Computer Programming 3, 6.4, exercise 13.) The hash is seeded, so that no file can be
 * made that fills one segment. For one thread.
 */
final class SeenRows {

    static final int MOST_SERIALS = 1 << 20;
    private static final int SERIES_BITS = 12;
    private static final int TIME_BITS = 50;
    private static final int STORED_SERIES_BITS = Long.SIZE - TIME_BITS;
    private static final int SEGMENT_BITS = 18;
    private static final int FIRST_CAPACITY = 8;

    private final long multiplier = ThreadLocalRandom.current().nextLong() | 1;
    /** Each with the number of its entries first. */
    private final long[][] segments = new long[1 << SEGMENT_BITS][];

    /** @throws IllegalArgumentException if the part has more criteria times lanes than a key can tell apart */
    SeenRows(int series) {
        if (series > 1 << SERIES_BITS) {
            throw new IllegalArgumentException(series + " series of measurements in one unit");
        }
    }

    /**
     * @param serial below {@link #MOST_SERIALS}
     * @param series below what the constructor was given
     * @param micros since 2010, not negative, below 2^50
     * @return false if it was there
     */
    boolean add(int serial, int series, long micros) {
        long name = (long) serial << SERIES_BITS | series;
        long stored = name << TIME_BITS | micros;
        int segment = (int) (name >>> STORED_SERIES_BITS ^ stored * multiplier >>> Long.SIZE - SEGMENT_BITS);
        long[] entries = segments[segment];
        if (entries == null) {
            entries = new long[FIRST_CAPACITY];
            segments[segment] = entries;
        }
        int count = (int) entries[0];
        for (int i = 1; i <= count; i++) {
            if (entries[i] == stored) {
                return false;
            }
        }
        if (count + 1 == entries.length) {
            entries = Arrays.copyOf(entries, entries.length + Math.max(4, entries.length / 4));
            segments[segment] = entries;
        }
        entries[count + 1] = stored;
        entries[0] = count + 1;
        return true;
    }
}
