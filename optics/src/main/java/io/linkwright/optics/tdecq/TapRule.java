package io.linkwright.optics.tdecq;

/**
 * What the taps of the reference equaliser must keep to, beside their sum of 1.
 *
 * @param lastMain the largest tap is among the first this many; the number of taps or more binds nothing
 * @param leastMain the largest tap is at least this; 0 binds nothing
 */
public record TapRule(int lastMain, double leastMain) {

    /** The largest of five taps is one of the first three (121.8.5.4) and at least 0.8 (later clauses); from memory. */
    public static final TapRule CLAUSE_121 = new TapRule(3, 0.8);
    /** Nothing but the sum of 1. */
    public static final TapRule FREE = new TapRule(Integer.MAX_VALUE, 0);

    /** @throws IllegalArgumentException if no taps could keep to it */
    public TapRule {
        if (lastMain < 1 || !(leastMain >= 0 && leastMain <= 2)) {
            throw new IllegalArgumentException(
                    "no taps keep to a largest one among the first " + lastMain + ", at least " + leastMain);
        }
    }

    /** Counted from 1. */
    int lastMain(int taps) {
        return Math.min(taps, lastMain);
    }
}
