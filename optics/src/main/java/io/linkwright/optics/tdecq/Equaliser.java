package io.linkwright.optics.tdecq;

import java.util.List;

/**
 * A symbol-spaced feed-forward equaliser: \(y(t)=\sum_j w_j\,x(t+(m-j)T)\), so taps before the main one see later symbols.
 *
 * @param taps their sum is 1
 * @param mainTap counted from 1: the largest
 */
public record Equaliser(List<Double> taps, int mainTap) {

    public Equaliser {
        taps = List.copyOf(taps);
    }
}
