package io.linkwright.optics.eye;

/**
 * A vertical stripe of the eye in which values are counted.
 *
 * @param centreUi from the begin of the symbol, such as 0.45
 * @param widthUi such as 0.04
 */
public record HistogramWindow(double centreUi, double widthUi) {

    public HistogramWindow {
        if (!Double.isFinite(centreUi) || !(widthUi >= 0 && widthUi <= 1)) {
            throw new IllegalArgumentException("a histogram window has a finite centre and a width of 0 to 1 UI");
        }
    }
}
