package io.linkwright.vetting.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Reckons with decimal figures as a person would, and writes them as a data sheet does. */
public final class Figures {

    private static final MathContext FOUR_DIGITS = new MathContext(4);
    private static final MathContext SEVEN_DIGITS = new MathContext(7);

    /** Four significant digits, or seven for large figures; powers of ten where they help. */
    public static String of(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : String.valueOf(value);
        }
        double size = Math.abs(value);
        if (size < 1e-3 || size >= 1e7) {
            String[] parts = String.format(Locale.ROOT, "%.2e", value).split("e");
            return new BigDecimal(parts[0]).stripTrailingZeros().toPlainString() + "e" + Integer.parseInt(parts[1]);
        }
        return new BigDecimal(value).round(size >= 1000 ? SEVEN_DIGITS : FOUR_DIGITS).stripTrailingZeros().toPlainString();
    }

    /** The sum of two decimal figures without the noise of binary fractions: -2.2 + 3.4 is 1.2. */
    static double sum(double a, double b) {
        return BigDecimal.valueOf(a).add(BigDecimal.valueOf(b)).doubleValue();
    }

    /** The difference likewise: 3.4 - 3.7 is -0.3. */
    static double difference(double a, double b) {
        return BigDecimal.valueOf(a).subtract(BigDecimal.valueOf(b)).doubleValue();
    }

    private Figures() {
    }
}
