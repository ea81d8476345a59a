package io.linkwright.optics.cmis.audit;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers in sentences. */
final class Figures {

    private static final DecimalFormatSymbols ENGLISH = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private Figures() {
    }

    /** @param text as for {@link String#format}; numbers are best passed as texts of {@link #of} */
    static String text(String text, Object... figures) {
        return figures.length == 0 ? text : String.format(Locale.ROOT, text, figures);
    }

    /** At most two decimals; {@code no light} for minus infinity. */
    static String of(double value) {
        if (value == Double.NEGATIVE_INFINITY) {
            return "no light";
        }
        return new DecimalFormat("0.##", ENGLISH).format(value);
    }

    /** Three digits with an exponent, for ratios; 0 as it is. */
    static String ratio(double value) {
        return value == 0 ? "0" : String.format(Locale.ROOT, "%.2e", value);
    }

    static String hex(int value) {
        return String.format(Locale.ROOT, "%02Xh", value);
    }
}
