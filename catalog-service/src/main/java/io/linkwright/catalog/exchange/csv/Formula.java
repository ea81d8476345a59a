package io.linkwright.catalog.exchange.csv;

/**
 * Keeps spreadsheets from calculating what is text. A cell that begins like a formula is refused on the way in; on the way out
 * it gets an apostrophe in front, the sign by which spreadsheets tell text, and the way in takes just that apostrophe off.
 */
final class Formula {

    /** Also the full-width forms, which some spreadsheets read as the narrow ones. */
    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    static boolean suspected(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0;
    }

    static String neutralised(String text) {
        return suspected(withoutApostrophes(text)) ? "'" + text : text;
    }

    static String restored(String cell) {
        return cell.startsWith("'") && suspected(withoutApostrophes(cell)) ? cell.substring(1) : cell;
    }

    /** Apostrophes are passed over, so that text which itself begins with one comes back whole. */
    private static String withoutApostrophes(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return text.substring(first);
    }

    private Formula() {
    }
}
