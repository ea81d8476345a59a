package io.linkwright.vetting.measurement.csv;

import java.util.Arrays;

/**
 * The characters of one cell, in a buffer that is used again for every row. Keeps no more of a cell than any column may hold.
 */
final class Cell {

    static final int LONGEST = 256;

    final char[] chars = new char[LONGEST];
    private int fullLength;

    void put(char[] buffer, int offset, int length) {
        fullLength = length;
        System.arraycopy(buffer, offset, chars, 0, Math.min(length, LONGEST));
    }

    void put(Cell other) {
        put(other.chars, 0, other.length());
        fullLength = other.fullLength;
    }

    void clear() {
        fullLength = 0;
    }

    /** Of what is kept. */
    int length() {
        return Math.min(fullLength, LONGEST);
    }

    boolean isCut() {
        return fullLength > LONGEST;
    }

    boolean isEmpty() {
        return fullLength == 0;
    }

    boolean holds(Cell other) {
        return fullLength == other.fullLength && Arrays.equals(chars, 0, length(), other.chars, 0, length());
    }

    boolean holds(char[] text) {
        return fullLength == text.length && Arrays.equals(chars, 0, text.length, text, 0, text.length);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length()) + (isCut() ? "…" : "");
    }
}
