package io.linkwright.catalog.exchange.csv;

/** What is refused in any cell, whatever its column. */
final class CellCheck {

    private static final int LONGEST = 16_000;
    private static final char REPLACEMENT = '\uFFFD';

    /** @param numeric whether the column holds numbers, which may be negative */
    static void check(String cell, boolean numeric) throws BadCell {
        if (cell.length() > LONGEST) {
            throw new BadCell("too-long", "The cell has " + cell.length() + " characters; " + LONGEST + " are the most.");
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == REPLACEMENT) {
                throw new BadCell("encoding", "Character " + (i + 1) + " is not UTF-8. Save the file as UTF-8.");
            }
            if (c < ' ' && c != '\n' && c != '\t' && !(c == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n')
                    || c == 0x7F) {
                throw new BadCell("control-character",
                        "Character " + (i + 1) + " is the control character " + String.format("U+%04X", (int) c) + ".");
            }
        }
        if (Formula.suspected(cell) && !(numeric && cell.charAt(0) == '-')) {
            throw new BadCell("formula", "The cell begins with " + name(cell.charAt(0))
                    + ", as formulas do. If it is text, put an apostrophe in front"
                    + (numeric ? "; a number needs no sign +." : "."));
        }
    }

    private static String name(char c) {
        return switch (c) {
            case '\t' -> "a tab";
            case '\n', '\r' -> "a line break";
            default -> "'" + c + "'";
        };
    }

    private CellCheck() {
    }
}
