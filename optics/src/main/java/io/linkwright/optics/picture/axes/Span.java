package io.linkwright.optics.picture.axes;

import io.linkwright.optics.picture.Colour;

/**
 * A stretch of the horizontal axis that is shaded in a panel.
 *
 * @param label written at its upper edge; may be empty
 * @param labelColour of the label and of the mark that a span narrower than two pixels gets
 */
public record Span(double from, double to, String label, Colour shade, Colour labelColour) {

    public Span {
        if (!(from <= to)) {
            throw new IllegalArgumentException("a span ends after its begin");
        }
    }
}
