package io.linkwright.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.roaringbitmap.RoaringBitmap;

/**
 * Answers which parts hold the words of a search: each word anywhere in a name, with or without its dashes, or in what else is
 * written of the part. Words that occur nowhere are taken for the likeliest typos.
 */
final class TextIndex {

    /** Searches that are remembered, because the next page and each further filter ask for the same words again. */
    private static final int REMEMBERED = 128;

    private final Dictionary dictionary;
    private final int parts;
    private final LastUsed<String, TextHits> searches = new LastUsed<>(REMEMBERED);
    private final LastUsed<String, WordHits> pieceHits = new LastUsed<>(REMEMBERED);

    TextIndex(Dictionary dictionary, int parts) {
        this.dictionary = dictionary;
        this.parts = parts;
    }

    /** @param text holds at least one letter or digit */
    TextHits find(String text) {
        return searches.get(text, this::search);
    }

    private TextHits search(String text) {
        List<Sought> typed = Arrays.stream(text.split("\\s+")).filter(word -> !Spelling.squashed(word).isEmpty())
                .map(this::sought).toList();
        List<Sought> words = typed.stream().map(word -> word.hits.isEmpty() ? likeliest(word) : word).toList();
        TextHits hits = hits(words);
        if (hits.all().isEmpty() && words.size() > 1) {
            // All words occur, but not together: a word that is only met inside others may be a typo as well.
            hits = hits(words.stream().map(word -> word.hits.known() ? word : likeliest(word)).toList());
        }
        return hits;
    }

    private record Sought(String typed, String taken, WordHits hits) {
    }

    private Sought sought(String typed) {
        String word = Spelling.squashed(typed);
        WordHits hits = dictionary.containing(word, parts).or(piecewise(typed));
        if (hits.isEmpty()) {
            return new Sought(typed, typed, hits);
        }
        String written = dictionary.written(word);
        return new Sought(typed, written == null || written.equals(word) ? typed : written, hits);
    }

    /** What has all pieces of a word in one field: 400g-dr4 is found in 400GBASE-DR4. */
    private WordHits piecewise(String typed) {
        List<String> pieces = Spelling.words(typed);
        if (pieces.size() < 2 || pieces.stream().anyMatch(piece -> piece.length() < 3)) {
            return none();
        }
        Map<TextField, RoaringBitmap> common = null;
        for (String piece : pieces) {
            Map<TextField, RoaringBitmap> fields = pieceHits.get(piece, one -> dictionary.containing(one, parts)).byField();
            if (common == null) {
                common = new EnumMap<>(TextField.class);
                common.putAll(fields);
            } else {
                common.keySet().retainAll(fields.keySet());
                common.replaceAll((field, found) -> RoaringBitmap.and(found, fields.get(field)));
            }
        }
        WordHits.Builder hits = new WordHits.Builder(parts);
        common.forEach((field, found) -> found.forEach((int part) -> hits.add(field, false, part)));
        return hits.build();
    }

    private Sought likeliest(Sought word) {
        List<String> likely = dictionary.like(Spelling.squashed(word.typed));
        if (likely.isEmpty()) {
            return word;
        }
        WordHits hits = dictionary.having(likely, parts).or(word.hits);
        return new Sought(word.typed, likely.get(0), hits);
    }

    private WordHits none() {
        return new WordHits.Builder(parts).build();
    }

    private static TextHits hits(List<Sought> words) {
        String taken = words.stream().map(Sought::taken).collect(Collectors.joining(" "));
        boolean asTyped = words.stream().allMatch(word -> word.taken.equals(word.typed));
        List<TextHits.Word> found = new ArrayList<>();
        words.forEach(word -> found.add(new TextHits.Word(word.typed, word.hits)));
        return TextHits.of(found, asTyped ? null : taken);
    }
}
