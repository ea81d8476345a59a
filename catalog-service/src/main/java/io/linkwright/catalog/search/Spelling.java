package io.linkwright.catalog.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How words are compared: letters and digits only, whatever their case, and some letters for digits that look like them. */
final class Spelling {

    /** Longer words than any part number are not worth comparing. */
    private static final int LONGEST = 48;

    /** Lower case, without anything that is no letter or digit. */
    static String squashed(String text) {
        StringBuilder squashed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                squashed.append(Character.toLowerCase(c));
            }
        }
        return squashed.toString();
    }

    /** Words between spaces, dashes and punctuation, squashed. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /** A squashed word with 0 for o and 1 for i and l, as part numbers are misread and mistyped. */
    static char folded(char c) {
        return c == 'o' ? '0' : c == 'i' || c == 'l' ? '1' : c;
    }

    /**
     * Least number of letters to insert, delete, replace, or swap with their neighbour (optimal string alignment), or a
     * number above the limit.
     */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit || Math.max(a.length(), b.length()) > LONGEST) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    /** Up to three of the names that are most like the text, the nearest first. */
    static List<String> nearest(String text, Collection<String> names) {
        String wanted = squashed(text);
        return names.stream().sorted(Comparator.<String> comparingInt(name -> unlikeness(wanted, squashed(name)))
                .thenComparing(Comparator.naturalOrder())).limit(3).toList();
    }

    private static int unlikeness(String wanted, String name) {
        if (wanted.length() > LONGEST || name.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        boolean part = !wanted.isEmpty() && (name.contains(wanted) || wanted.contains(name));
        return (part ? 0 : 100) + distance(wanted, name, LONGEST);
    }

    private Spelling() {
    }
}
