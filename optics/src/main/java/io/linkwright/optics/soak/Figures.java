package io.linkwright.optics.soak;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers in sentences. */
final class Figures {

    private Figures() {
    }

    static String fixed(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.matches("-[0.]+") ? text.substring(1) : text;
    }

    /** Up to six digits, no more than are needed, with an exponent only where it is shorter. */
    static String plain(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "unknown" : value > 0 ? "infinite" : "-infinite";
        }
        if (value == 0) {
            return "0";
        }
        if (Math.abs(value) >= 1e7 || Math.abs(value) < 1e-3) {
            return scientific(value);
        }
        return new BigDecimal(value, new MathContext(6)).stripTrailingZeros().toPlainString();
    }

    static String scientific(double value) {
        return String.format(Locale.ROOT, "%.2e", value);
    }

    /** {@code 4.2 h}, {@code 12 min} or {@code 30 s}. */
    static String duration(double seconds) {
        if (seconds >= 5400) {
            return fixed(seconds / 3600, 1) + " h";
        }
        return seconds >= 120 ? fixed(seconds / 60, 1) + " min" : plain(Math.rint(seconds * 10) / 10) + " s";
    }
}
