package io.linkwright.optics.soak;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers in cells: decimal digits with a point and perhaps an exponent. What Java would also take is refused: NaN, 0x1p3, 1d.
 */
final class NumberCell {

    private static final int MAX_LENGTH = 40;
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");

    private NumberCell() {
    }

    static boolean isNumber(String cell) {
        int length = cell.length();
        if (length == 0 || length > MAX_LENGTH) {
            return false;
        }
        int i = cell.charAt(0) == '-' || cell.charAt(0) == '+' ? 1 : 0;
        int begin = i;
        int digits = 0;
        for (; i < length && (digit(cell.charAt(i)) || cell.charAt(i) == '.'); i++) {
            if (cell.charAt(i) != '.') {
                digits++;
            }
        }
        if (digits == 0 || i - begin > digits + 1) {
            return false;
        }
        return i == length || exponent(cell, i);
    }

    private static boolean exponent(String cell, int at) {
        if (cell.charAt(at) != 'e' && cell.charAt(at) != 'E') {
            return false;
        }
        int i = at + 1;
        if (i < cell.length() && (cell.charAt(i) == '-' || cell.charAt(i) == '+')) {
            i++;
        }
        int begin = i;
        while (i < cell.length() && digit(cell.charAt(i))) {
            i++;
        }
        return i == cell.length() && i > begin && i - begin <= 4;
    }

    /** Why a cell is not a number. */
    static String fault(String cell) {
        String lower = cell.toLowerCase(Locale.ROOT);
        if (lower.equals("nan") || lower.equals("inf") || lower.equals("-inf") || lower.contains("infinity")) {
            return "'" + SoakFaults.shown(cell) + "' is no reading; leave the cell empty where there is none";
        }
        if (cell.indexOf('\n') >= 0) {
            return "the cell runs over several lines; a quote seems to be left open";
        }
        if (DECIMAL_COMMA.matcher(cell).matches()) {
            return "'" + SoakFaults.shown(cell) + "' has a decimal comma; write a point";
        }
        return "'" + SoakFaults.shown(cell) + "' is not a number";
    }

    private static boolean digit(char character) {
        return character >= '0' && character <= '9';
    }
}
