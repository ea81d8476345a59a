package io.linkwright.optics.fec.counters;

import java.util.ArrayList;
import java.util.List;

/** One line of a terminal's text, and its words. A bar of a drawn table separates words like a blank. */
record Line(int number, String text) {

    record Word(String text, int column) {
    }

    List<Word> words() {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '|';
            if (!blank && start < 0) {
                start = i;
            } else if (blank && start >= 0) {
                words.add(new Word(text.substring(start, i), start + 1));
                start = -1;
            }
        }
        return words;
    }
}
