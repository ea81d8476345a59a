package io.linkwright.optics.tdecq;

/** A stretch of the unit interval, from one average crossing (0) to the next (1). */
public record HistogramWindow(double fromUi, double toUi) {
}
