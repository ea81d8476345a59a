package io.linkwright.vetting.verdict;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Keeps at most so many of any number of values: all of few, and of many a sample in which each is as likely as the other
 * (reservoir sampling; Vitter 1985, algorithm R, doi 10.1145/3147.3165). The same values in the same order give the same
 * sample.
 */
final class DrawnValues {

    private static final long SEED = 544_514;

    private final int most;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private double[] values = new double[64];
    private long count;

    DrawnValues(int most) {
        this.most = most;
    }

    void add(double value) {
        count++;
        if (count <= most) {
            if (count > values.length) {
                values = Arrays.copyOf(values, Math.min(most, values.length * 2));
            }
            values[(int) count - 1] = value;
            return;
        }
        long place = random.nextLong(count);
        if (place < most) {
            values[(int) place] = value;
        }
    }

    /** How many were added. */
    long count() {
        return count;
    }

    double[] drawn() {
        return Arrays.copyOf(values, (int) Math.min(most, count));
    }
}
