package io.linkwright.optics.soak;

/**
 * Something in the record that cannot be read.
 *
 * @param line counted from 1, with the header and comments; 0 where the whole file is meant
 * @param column counted from 1; 0 where the whole line is meant
 * @param header name of the column; empty where there is none
 */
public record SoakFault(long line, int column, String header, String message) {

    /** As people read it: {@code line 12, column 3 (powerW): ...}. */
    public String text() {
        StringBuilder place = new StringBuilder();
        if (line > 0) {
            place.append("line ").append(line);
        }
        if (column > 0) {
            place.append(", column ").append(column);
        }
        if (!header.isEmpty()) {
            place.append(" (").append(header).append(')');
        }
        return place.length() == 0 ? message : place + ": " + message;
    }
}
