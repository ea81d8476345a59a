package io.linkwright.catalog.search;

import java.util.EnumMap;
import java.util.Map;

import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * Where one word of a search was met.
 *
 * @param byField the parts by the field that holds it
 * @param byScore the parts by their best score, none in two of them; null where there is none
 * @param all of them
 */
record WordHits(Map<TextField, RoaringBitmap> byField, RoaringBitmap[] byScore, RoaringBitmap all) {

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether some word of the catalogue is just this one. */
    boolean known() {
        return byScore[4] != null || byScore[3] != null || byScore[2] != null || byScore[1] != null;
    }

    WordHits or(WordHits other) {
        if (other.isEmpty()) {
            return this;
        }
        Map<TextField, RoaringBitmap> fields = new EnumMap<>(TextField.class);
        fields.putAll(byField);
        other.byField.forEach((field, parts) -> fields.merge(field, parts, (a, b) -> RoaringBitmap.or(a, b)));
        RoaringBitmap[] scores = new RoaringBitmap[TextField.SCORES];
        RoaringBitmap seen = new RoaringBitmap();
        for (int score = TextField.SCORES - 1; score >= 0; score--) {
            RoaringBitmap parts = RoaringBitmap.or(orEmpty(byScore[score]), orEmpty(other.byScore[score]));
            parts.andNot(seen);
            seen.or(parts);
            scores[score] = parts.isEmpty() ? null : parts;
        }
        return new WordHits(fields, scores, seen);
    }

    private static RoaringBitmap orEmpty(RoaringBitmap parts) {
        return parts == null ? new RoaringBitmap() : parts;
    }

    /** Collects postings in any order. */
    static final class Builder {

        private final int words;
        private final long[][] byField = new long[TextField.values().length][];
        private final long[][] byScore = new long[TextField.SCORES][];

        Builder(int parts) {
            words = (parts + 63) >>> 6;
        }

        void add(TextField field, boolean whole, int part) {
            set(byField, field.ordinal(), part);
            set(byScore, field.score(whole), part);
        }

        private void set(long[][] sets, int which, int part) {
            if (sets[which] == null) {
                sets[which] = new long[words];
            }
            sets[which][part >>> 6] |= 1L << part;
        }

        WordHits build() {
            Map<TextField, RoaringBitmap> fields = new EnumMap<>(TextField.class);
            for (TextField field : TextField.values()) {
                if (byField[field.ordinal()] != null) {
                    fields.put(field, bitmap(byField[field.ordinal()]));
                }
            }
            RoaringBitmap[] scores = new RoaringBitmap[TextField.SCORES];
            RoaringBitmap all = new RoaringBitmap();
            for (int score = TextField.SCORES - 1; score >= 0; score--) {
                if (byScore[score] != null) {
                    RoaringBitmap parts = bitmap(byScore[score]);
                    parts.andNot(all);
                    all.or(parts);
                    scores[score] = parts.isEmpty() ? null : parts;
                }
            }
            return new WordHits(fields, scores, all);
        }

        private static RoaringBitmap bitmap(long[] set) {
            return BitSetUtil.bitmapOf(set);
        }
    }
}
