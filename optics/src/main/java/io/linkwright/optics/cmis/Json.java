package io.linkwright.optics.cmis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for JSON, which knows neither infinity nor NaN, without the noise of binary fractions. */
final class Json {

    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    private Json() {
    }

    /** Null for what is no finite number. */
    static Double finite(double value, int decimals) {
        return Double.isFinite(value)
                ? (Double) BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue()
                : null;
    }

    /** Six digits; null for what is no finite number. */
    static Double digits(double value) {
        return Double.isFinite(value) ? (Double) BigDecimal.valueOf(value).round(SIX_DIGITS).doubleValue() : null;
    }
}
