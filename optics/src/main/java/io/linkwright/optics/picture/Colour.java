package io.linkwright.optics.picture;

import java.util.Locale;

/**
 * A colour of the sRGB space.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param opacity 0, not seen, to 1
 */
public record Colour(int red, int green, int blue, double opacity) {

    public static final Colour BLACK = of(0x000000);
    public static final Colour WHITE = of(0xFFFFFF);

    public Colour {
        if (outside(red) || outside(green) || outside(blue)) {
            throw new IllegalArgumentException("red, green and blue lie between 0 and 255");
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity lies between 0 and 1, not at " + opacity);
        }
    }

    /** @param rgb as written in a style sheet: {@code 0xRRGGBB} */
    public static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, 1);
    }

    /** The same colour, seen through to the given share. */
    public Colour withOpacity(double share) {
        return new Colour(red, green, blue, share);
    }

    /** As {@code #rrggbb}, without the opacity. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** As {@code 0xAARRGGBB}. */
    public int argb() {
        return (int) Math.round(opacity * 255) << 24 | red << 16 | green << 8 | blue;
    }

    private static boolean outside(int channel) {
        return channel < 0 || channel > 255;
    }
}
