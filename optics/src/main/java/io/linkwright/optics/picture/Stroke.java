package io.linkwright.optics.picture;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param widthPx above 0
 * @param dashPx lengths of dash and gap in turn; empty for an unbroken line
 */
public record Stroke(Colour colour, double widthPx, List<Double> dashPx) {

    public Stroke {
        if (!(widthPx > 0 && widthPx < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a line has a width above 0, not " + widthPx);
        }
        dashPx = List.copyOf(dashPx);
        if (dashPx.stream().anyMatch(length -> !(length > 0 && length < Double.POSITIVE_INFINITY))) {
            throw new IllegalArgumentException("dashes and gaps have lengths above 0");
        }
    }

    public static Stroke solid(Colour colour, double widthPx) {
        return new Stroke(colour, widthPx, List.of());
    }

    public static Stroke dashed(Colour colour, double widthPx, double dashPx, double gapPx) {
        return new Stroke(colour, widthPx, List.of(dashPx, gapPx));
    }
}
