package io.linkwright.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All words of the catalogue, squashed, and the parts each occurs in. A posting is a field and a part in one number.
 */
final class Dictionary {

    private static final int PART_BITS = 26;
    private static final int PART_MASK = (1 << PART_BITS) - 1;
    private static final TextField[] FIELDS = TextField.values();
    /** Of a word in more than one place, instead of its only posting. */
    private static final int SEVERAL = 1 << 31;
    private static final int WORDS_LOOKED_AT = 64;
    /** Words that are left as they are: with one letter changed they would be any other. */
    private static final int SHORTEST_TYPO = 4;
    private static final int TWO_TYPOS_FROM = 8;
    private static final int MOST_CORRECTIONS = 6;

    private final List<String> words;
    private final int[] starts;
    private final int[] postings;
    private final int[] letters;
    private final SuffixArray suffixes;

    private Dictionary(List<String> words, int[] starts, int[] postings) {
        this.words = words;
        this.starts = starts;
        this.postings = postings;
        suffixes = new SuffixArray(words, IntStream.range(0, words.size())
                .map(word -> starts[word + 1] - starts[word] == 1 ? postings[starts[word]] : SEVERAL | word).toArray());
        letters = new int[words.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters(words.get(i));
        }
    }

    /** Takes in parts in the order of their numbers. */
    static final class Builder {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private long[] entries = new long[1 << 12];
        private int size;

        void add(int part, TextField field, String text) {
            if (field == TextField.PART_NUMBER || field == TextField.ALIAS) {
                post(part, field, Spelling.squashed(text));
                pieces(part, TextField.NAME_PIECE, text);
            } else if (field == TextField.PMD) {
                post(part, field, Spelling.squashed(text));
            } else {
                pieces(part, field, text);
            }
        }

        /** Words between spaces count as a whole too: MPO-12 is mpo12, and 12 besides. */
        private void pieces(int part, TextField field, String text) {
            Spelling.words(text).forEach(word -> post(part, field, word));
            for (String word : text.split("\\s+")) {
                if (field != TextField.NAME_PIECE) {
                    post(part, field, Spelling.squashed(word));
                }
            }
        }

        private void post(int part, TextField field, String word) {
            if (word.isEmpty()) {
                return;
            }
            Integer number = numbers.putIfAbsent(word, words.size());
            if (number == null) {
                number = words.size();
                words.add(word);
            }
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
            }
            entries[size++] = (long) number << 32 | (field.ordinal() << PART_BITS | part);
        }

        Dictionary build() {
            numbers.clear();
            Arrays.sort(entries, 0, size);
            int[] starts = new int[words.size() + 1];
            int[] postings = new int[size];
            int count = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || entries[i] != entries[i - 1]) {
                    postings[count++] = (int) entries[i];
                    starts[(int) (entries[i] >> 32) + 1] = count;
                }
            }
            return new Dictionary(words, starts, Arrays.copyOf(postings, count));
        }
    }

    /** The parts whose words hold the fragment; of a fragment of one or two letters, whose words begin with it. */
    WordHits containing(String fragment, int parts) {
        WordHits.Builder hits = new WordHits.Builder(parts);
        boolean anywhere = fragment.length() > 2;
        suffixes.find(fragment, (label, atStart, whole) -> {
            if (anywhere || atStart) {
                add(label, whole, hits);
            }
        });
        return hits.build();
    }

    private void add(int label, boolean whole, WordHits.Builder hits) {
        if (label >= 0) {
            hits.add(FIELDS[label >>> PART_BITS], whole, label & PART_MASK);
            return;
        }
        int entry = label & ~SEVERAL;
        for (int i = starts[entry]; i < starts[entry + 1]; i++) {
            hits.add(FIELDS[postings[i] >>> PART_BITS], whole, postings[i] & PART_MASK);
        }
    }

    /** The parts that have one of the words as it is. */
    WordHits having(List<String> entire, int parts) {
        WordHits.Builder hits = new WordHits.Builder(parts);
        for (String word : entire) {
            suffixes.find(word, (label, atStart, whole) -> {
                if (whole) {
                    add(label, true, hits);
                }
            });
        }
        return hits.build();
    }

    /**
     * The fragment as it is written in a word that holds it, null when none does; the fragment itself when it was written
     * right.
     */
    String written(String fragment) {
        String written = null;
        for (int entry : suffixes.first(fragment, WORDS_LOOKED_AT)) {
            String word = words.get(entry);
            if (word.contains(fragment)) {
                return fragment;
            }
            int at = foldedIndexOf(word, fragment);
            written = word.substring(at, at + fragment.length());
        }
        return written;
    }

    private static int foldedIndexOf(String word, String fragment) {
        for (int at = 0; at + fragment.length() <= word.length(); at++) {
            int same = 0;
            while (same < fragment.length()
                    && Spelling.folded(word.charAt(at + same)) == Spelling.folded(fragment.charAt(same))) {
                same++;
            }
            if (same == fragment.length()) {
                return at;
            }
        }
        return 0;
    }

    /**
     * The words most like a mistyped one: one typo, from eight letters on two. Digits have to be right, since 400 is not a
     * misspelt 800.
     */
    List<String> like(String typed) {
        if (typed.length() < SHORTEST_TYPO) {
            return List.of();
        }
        int limit = typed.length() < TWO_TYPOS_FROM ? 1 : 2;
        int wanted = letters(typed);
        String digits = digits(typed);
        int best = limit;
        List<Integer> found = new ArrayList<>();
        for (int entry = 0; entry < letters.length; entry++) {
            if (Integer.bitCount(letters[entry] ^ wanted) > 2 * best) {
                continue;
            }
            String word = words.get(entry);
            int distance = Spelling.distance(typed, word, best);
            if (distance <= best && digits(word).equals(digits)) {
                if (distance < best) {
                    found.clear();
                }
                best = distance;
                found.add(entry);
            }
        }
        return found.stream().sorted((a, b) -> Integer.compare(frequency(b), frequency(a))).limit(MOST_CORRECTIONS)
                .map(words::get).toList();
    }

    private int frequency(int entry) {
        return starts[entry + 1] - starts[entry];
    }

    private static String digits(String word) {
        return word.chars().filter(Character::isDigit).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    /** Which letters and digits occur, so that most words are ruled out without a closer look. */
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }
}
