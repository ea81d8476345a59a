package io.linkwright.optics.fec.counters;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers as people and devices write them. */
final class CountText {

    private static final int LONGEST = 40;
    private static final Pattern COUNT = Pattern.compile("\\d{1,30}|\\d{1,3}(?:[,'_ ]\\d{3}){1,8}");
    private static final Pattern SEPARATOR = Pattern.compile("[,'_ ]");
    private static final Pattern RATIO = Pattern.compile("\\d{1,20}(?:\\.\\d{1,20})?(?:[eE][+-]?\\d{1,3})?");

    /** @return absent for anything but a whole number from 0 to 2^63 - 1, its thousands separated or not */
    static OptionalLong count(String text) {
        if (text.length() > LONGEST || !COUNT.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(SEPARATOR.matcher(text).replaceAll("")));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** @return absent for anything but a ratio from 0 to 1 */
    static OptionalDouble ratio(String text) {
        if (text.length() > LONGEST || !RATIO.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return value <= 1 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    static boolean notKnown(String text) {
        return text.equalsIgnoreCase("N/A") || text.equals("-");
    }

    static String whyNoCount(String text) {
        return quoted(text)
                + " is no count: a whole number from 0 to 2^63 - 1, with or without thousands separators, is expected";
    }

    /** Short enough for a message, and without what a terminal would obey. */
    static String quoted(String text) {
        String visible = printable(text);
        return "'" + (visible.length() > LONGEST ? visible.substring(0, LONGEST) + "…" : visible) + "'";
    }

    static String printable(String text) {
        return printable(text, 2 * LONGEST);
    }

    /** @param most characters that are kept */
    static String printable(String text, int most) {
        StringBuilder visible = new StringBuilder(Math.min(text.length(), most));
        text.codePoints().limit(most).forEach(c -> visible.appendCodePoint(shown(c) ? c : '?'));
        return visible.toString();
    }

    private static boolean shown(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
                && type != Character.UNASSIGNED && type != Character.PRIVATE_USE && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    private CountText() {
    }
}
