package io.linkwright.optics.picture;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A drawing.
 *
 * @param widthPx 1 to 16,384
 * @param heightPx 1 to 16,384
 * @param title what is seen, for people and programs that do not see it
 * @param description the figures of the picture in words, for the same readers
 */
public record Picture(int widthPx, int heightPx, String title, String description, Colour background,
        List<Shape> shapes) {

    private static final int MAX_SIDE_PX = 16_384;

    public Picture {
        if (widthPx < 1 || heightPx < 1 || widthPx > MAX_SIDE_PX || heightPx > MAX_SIDE_PX) {
            throw new IllegalArgumentException("a picture has 1 to " + MAX_SIDE_PX + " pixels on a side, not " + widthPx
                    + " x " + heightPx);
        }
        requireNonNull(title, "title");
        requireNonNull(description, "description");
        shapes = List.copyOf(shapes);
    }

    /** As an SVG document, in UTF-8 when written. */
    public String toSvg() {
        return SvgWriter.write(this);
    }

    /**
     * As a PNG file.
     *
     * @param scale pixels of the file for each pixel of the drawing, above 0; 2 for fine screens and print
     * @throws IllegalArgumentException when the file would have more than 100 million pixels
     */
    public byte[] toPng(double scale) {
        return PngWriter.write(this, scale);
    }
}
