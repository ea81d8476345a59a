package io.linkwright.optics.eye;

/**
 * From a density to a colour: white where no trace passes, darker with every step, so that it reads the same in grey.
 *
 * <p>
 * Logarithmic: \(\log(1 + a d/d_{max}) / \log(1 + a)\), a = 400. The rails of an eye are a thousand times denser than its
 * edges,
 * and a straight scale would show the rails only.
 */
final class ColourScale {

    private static final double STRENGTH = 400;
    private static final double[] STOPS = { 0, 0.12, 0.35, 0.6, 0.82, 1 };
    private static final int[] COLOURS = { 0xFFFFFF, 0xDCE9F6, 0x8DBFE0, 0x2E7EBC, 0x0B3C7D, 0x04081C };

    private ColourScale() {
    }

    /** @return opaque {@code 0xAARRGGBB} */
    static int argb(double density, double highest) {
        if (!(density > 0)) {
            return 0xFF000000 | COLOURS[0];
        }
        double share = Math.min(1, Math.log1p(STRENGTH * density / highest) / Math.log1p(STRENGTH));
        int stop = 1;
        while (STOPS[stop] < share) {
            stop++;
        }
        double part = (share - STOPS[stop - 1]) / (STOPS[stop] - STOPS[stop - 1]);
        int colour = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = COLOURS[stop - 1] >> shift & 0xFF;
            int to = COLOURS[stop] >> shift & 0xFF;
            colour = colour << 8 | (int) Math.round(from + part * (to - from));
        }
        return colour;
    }
}
