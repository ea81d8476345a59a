package io.linkwright.cli.text;

/** How wide the terminal is. The launcher script passes what it knows. */
final class TerminalWidth {

    private static final int DEFAULT = 120;
    private static final int MIN = 60;

    private TerminalWidth() {
    }

    static int columns() {
        String given = System.getenv("COLUMNS");
        if (given == null || !given.matches("\\d{1,4}")) {
            return DEFAULT;
        }
        return Math.max(MIN, Integer.parseInt(given));
    }
}
