package io.linkwright.optics.tdecq;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in sentences. */
final class Figures {

    private Figures() {
    }

    /** Six significant digits, without digits that say nothing: 50 and 49.9963. */
    static String figure(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).round(new MathContext(6)).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }
}
