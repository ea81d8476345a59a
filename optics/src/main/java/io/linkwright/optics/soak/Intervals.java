package io.linkwright.optics.soak;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The usual interval between rows, and the stretches without any. */
final class Intervals {

    private static final int FIRST = 10_000;
    private static final int LONGEST = 1000;
    private static final double GAP_INTERVALS = 5;
    private static final double MIN_GAP_S = 30;

    private final double[] first = new double[FIRST];
    private int seen;
    private final PriorityQueue<Gap> longest = new PriorityQueue<>(Comparator.comparingDouble(Gap::seconds));

    void add(double fromS, double toS) {
        if (seen < FIRST) {
            first[seen++] = toS - fromS;
        }
        if (longest.size() < LONGEST) {
            longest.add(new Gap(fromS, toS));
        } else if (longest.peek().seconds() < toS - fromS) {
            longest.poll();
            longest.add(new Gap(fromS, toS));
        }
    }

    /** Median of the first ten thousand. */
    double usualS() {
        if (seen == 0) {
            return Double.NaN;
        }
        double[] sorted = Arrays.copyOf(first, seen);
        Arrays.sort(sorted);
        return sorted[seen / 2];
    }

    /** Longer than five usual intervals and than 30 s; at most the thousand longest, in order of time. */
    List<Gap> gaps() {
        double least = Math.max(MIN_GAP_S, GAP_INTERVALS * usualS());
        return longest.stream().filter(gap -> gap.seconds() > least).sorted(Comparator.comparingDouble(Gap::fromS)).toList();
    }
}
