package io.linkwright.optics.fec.counters;

/**
 * Why a part of an input cannot be read.
 *
 * @param line from 1
 * @param column from 1, in the line without terminal escape sequences; 0 when the whole line is meant
 */
public record Fault(int line, int column, String message) {

    @Override
    public String toString() {
        return "line " + line + (column > 0 ? ", column " + column : "") + ": " + message;
    }
}
