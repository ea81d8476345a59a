package io.linkwright.optics.soak;

/**
 * Follows the counter of uncorrectable codewords. A counter that falls from the uppermost tenth of 32 bits to the lowest tenth
 * has
 * wrapped; every other fall is a clear, after which its reading is what was counted since. What came between the last reading
 * and
 * a clear is lost.
 */
final class CodewordCounter {

    private static final long WRAP = 1L << 32;
    private static final long TENTH = WRAP / 10;

    private boolean seen;
    private long last;
    private int clears;
    private int wraps;

    /**
     * @param reading unsigned
     * @return codewords since the reading before; 0 for the first
     */
    double advance(long reading) {
        double increment = 0;
        if (seen && Long.compareUnsigned(reading, last) >= 0) {
            increment = unsigned(reading - last);
        } else if (seen && Long.compareUnsigned(last, WRAP) < 0 && last >= WRAP - TENTH && reading < TENTH) {
            increment = WRAP - last + (double) reading;
            wraps++;
        } else if (seen) {
            increment = unsigned(reading);
            clears++;
        }
        seen = true;
        last = reading;
        return increment;
    }

    int clears() {
        return clears;
    }

    int wraps() {
        return wraps;
    }

    private static double unsigned(long value) {
        return value >= 0 ? value : value + 0x1p64;
    }
}
