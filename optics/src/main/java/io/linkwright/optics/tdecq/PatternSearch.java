package io.linkwright.optics.tdecq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where within a pattern a capture begins. The upper bits of up to 2,048 symbols are counted against every place in the
 * pattern:
 * by chance 50 % agree, within 1.1 %; 65 %, or as few as 35 % when light and dark are swapped, cannot be chance.
 *
 * <p>
 * SSPRQ contains most of itself turned over, so a short piece fits in two places: all that fit are answered.
 */
final class PatternSearch {

    /** By how much the share of equal bits must differ from one half. */
    static final double CLEAR = 0.15;

    private static final int BITS = 2048;
    private static final int GLANCE = 256;
    private static final double GLANCE_CLEAR = 0.06;
    private static final int PHASES = 8;

    private final byte[] pattern;
    private final SignBits twice;

    PatternSearch(byte[] pattern) {
        this.pattern = pattern;
        this.twice = SignBits.of(pattern, pattern.length + BITS);
    }

    /**
     * @param middle sample position of the middle of the capture's first symbol, roughly
     * @param symbol its index in the pattern
     */
    record Place(double middle, int symbol, boolean inverted, double agreement) {
    }

    /** @return clearest first, empty if none is clear */
    List<Place> places(SymbolSampler sampler, double samplesPerSymbol) {
        int count = (int) Math.min(BITS, (sampler.length() / samplesPerSymbol - 1)) / 64 * 64;
        if (count < GLANCE) {
            return List.of();
        }
        List<Double> middles = new ArrayList<>();
        for (int phase = 0; phase < PHASES; phase++) {
            middles.add(phase * samplesPerSymbol / PHASES);
        }
        middles.sort(Comparator.comparingDouble((Double it) -> sampler.power(it, samplesPerSymbol, count)).reversed());
        for (double middle : middles) {
            List<Place> places = at(sampler.bits(middle, samplesPerSymbol, count), middle, count);
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }

    private List<Place> at(SignBits bits, double middle, int count) {
        List<Place> places = new ArrayList<>();
        for (int offset = 0; offset < pattern.length; offset++) {
            double glance = twice.equal(bits, offset, GLANCE) / (double) GLANCE - 0.5;
            if (Math.abs(glance) < GLANCE_CLEAR) {
                continue;
            }
            double share = twice.equal(bits, offset, count) / (double) count;
            if (Math.abs(share - 0.5) > CLEAR) {
                places.add(new Place(middle, offset, share < 0.5, Math.max(share, 1 - share)));
            }
        }
        places.sort(Comparator.comparingDouble(Place::agreement).reversed());
        return places;
    }
}
