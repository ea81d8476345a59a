package io.linkwright.optics.picture.axes;

import java.util.List;

import io.linkwright.optics.picture.Colour;
import io.linkwright.optics.picture.Stroke;

/**
 * Colours that stay apart for colour-blind readers: the set of M. Okabe and K. Ito, "Color Universal Design" (2008), in an
 * order
 * whose neighbours also differ in grey. From the fifth line on they are dashed, so that eight lanes can be told apart in print.
 */
public final class Palette {

    public static final Colour INK = Colour.of(0x222222);
    public static final Colour FAINT_INK = Colour.of(0x666666);
    public static final Colour GRID = Colour.of(0xE3E3E3);
    public static final Colour WARNING = Colour.of(0xB36B00);
    public static final Colour ALARM = Colour.of(0xB00020);
    public static final Colour SHADE = Colour.of(0x56B4E9).withOpacity(0.13);

    private static final List<Colour> LINES = List.of(Colour.of(0x0072B2), Colour.of(0xE69F00), Colour.of(0x009E73),
            Colour.of(0xCC79A7), Colour.of(0x000000), Colour.of(0x56B4E9), Colour.of(0xD55E00), Colour.of(0x8C8C8C));
    private static final int UNBROKEN = 4;

    private Palette() {
    }

    /** @param index 0 or more; colours begin again after eight */
    public static Colour colour(int index) {
        return LINES.get(index % LINES.size());
    }

    public static Stroke stroke(int index) {
        return index % LINES.size() < UNBROKEN
                ? Stroke.solid(colour(index), 1.4)
                : Stroke.dashed(colour(index), 1.4, 5, 2.5);
    }
}
