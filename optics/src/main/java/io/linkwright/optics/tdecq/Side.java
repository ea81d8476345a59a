package io.linkwright.optics.tdecq;

/** One of the two histograms. */
public enum Side {
    LEFT,
    RIGHT
}
