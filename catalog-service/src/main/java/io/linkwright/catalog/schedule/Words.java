package io.linkwright.catalog.schedule;

import java.util.Locale;

/** Numbers and texts as drawings show them. */
final class Words {

    /** Colours that tell neighbouring links apart. */
    static final int COLOURS = 8;

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String links(long number) {
        return count(number) + (number == 1 ? " link" : " links");
    }

    static String shortened(String text, int most) {
        int characters = text.codePointCount(0, text.length());
        return characters <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    private Words() {
    }
}
