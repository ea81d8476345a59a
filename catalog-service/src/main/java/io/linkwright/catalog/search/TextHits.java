package io.linkwright.catalog.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.roaringbitmap.RoaringBitmap;

/**
 * The parts that hold all words of a search.
 *
 * @param words with their hits
 * @param levels the parts by score, the best first, none in two of them
 * @param all of them
 * @param corrected the search as it was understood; null when it was taken as typed
 */
record TextHits(List<Word> words, List<Level> levels, RoaringBitmap all, String corrected) {

    /** A word as it was typed. */
    record Word(String typed, WordHits hits) {
    }

    record Level(int score, RoaringBitmap parts) {
    }

    static TextHits of(List<Word> words, String corrected) {
        RoaringBitmap[] scored = { words.get(0).hits().all() };
        for (Word word : words) {
            RoaringBitmap[] next = new RoaringBitmap[scored.length + TextField.SCORES - 1];
            for (int before = 0; before < scored.length; before++) {
                for (int score = 0; scored[before] != null && score < TextField.SCORES; score++) {
                    RoaringBitmap parts = word.hits().byScore()[score];
                    if (parts != null) {
                        merge(next, before + score, RoaringBitmap.and(scored[before], parts));
                    }
                }
            }
            scored = next;
        }
        List<Level> levels = new ArrayList<>();
        RoaringBitmap all = new RoaringBitmap();
        for (int score = scored.length - 1; score >= 0; score--) {
            if (scored[score] != null) {
                levels.add(new Level(score, scored[score]));
                all.or(scored[score]);
            }
        }
        return new TextHits(words, levels, all, corrected);
    }

    private static void merge(RoaringBitmap[] sets, int at, RoaringBitmap parts) {
        if (parts.isEmpty()) {
            return;
        }
        if (sets[at] == null) {
            sets[at] = parts;
        } else {
            sets[at].or(parts);
        }
    }

    int score(int part) {
        for (Level level : levels) {
            if (level.parts.contains(part)) {
                return level.score;
            }
        }
        return 0;
    }

    /** The fields of a part that hold a word. */
    static Set<String> fields(Word word, int part) {
        Set<String> fields = new LinkedHashSet<>();
        for (Map.Entry<TextField, RoaringBitmap> field : word.hits.byField().entrySet()) {
            if (field.getValue().contains(part)) {
                fields.add(field.getKey().label());
            }
        }
        return fields;
    }
}
