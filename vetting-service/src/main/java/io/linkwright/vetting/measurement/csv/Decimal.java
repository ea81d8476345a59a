package io.linkwright.vetting.measurement.csv;

/**
 * Decimal numbers to the nearest double. Where the digits fit 53 bits and the power of ten is at most 22 both are exact as
 * doubles, so that one multiplication or division rounds once and correctly (W. D. Clinger, How to read floating point numbers
 * accurately, PLDI 1990, doi: 10.1145/93542.93557). All else goes to {@link Double#parseDouble}. Stateless.
 */
final class Decimal {

    private static final double[] POWERS = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14,
            1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };
    private static final long MOST_EXACT = 1L << 53;
    private static final int MOST_DIGITS = 18;
    private static final int LARGEST_EXPONENT = 9999;

    /**
     * @return NaN for what is no finite decimal number: an optional sign, digits with an optional point, an optional exponent
     */
    static double parse(char[] text, int length) {
        int at = 0;
        boolean negative = length > 0 && text[0] == '-';
        if (negative || length > 0 && text[0] == '+') {
            at++;
        }
        long digits = 0;
        int kept = 0;
        int seen = 0;
        int scale = 0;
        boolean point = false;
        for (; at < length; at++) {
            char c = text[at];
            if (c >= '0' && c <= '9') {
                seen++;
                if (kept < MOST_DIGITS) {
                    digits = digits * 10 + c - '0';
                    kept += digits == 0 ? 0 : 1;
                } else {
                    kept = MOST_DIGITS + 1;
                }
                scale += point ? 1 : 0;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (seen == 0) {
            return Double.NaN;
        }
        int exponent = 0;
        if (at < length) {
            if (text[at] != 'e' && text[at] != 'E') {
                return Double.NaN;
            }
            at++;
            boolean down = at < length && text[at] == '-';
            if (down || at < length && text[at] == '+') {
                at++;
            }
            if (at == length) {
                return Double.NaN;
            }
            for (; at < length; at++) {
                char c = text[at];
                if (c < '0' || c > '9') {
                    return Double.NaN;
                }
                exponent = Math.min(LARGEST_EXPONENT, exponent * 10 + c - '0');
            }
            exponent = down ? -exponent : exponent;
        }
        int power = exponent - scale;
        if (kept <= MOST_DIGITS && digits <= MOST_EXACT && power >= -22 && power <= 22) {
            double value = power < 0 ? digits / POWERS[-power] : digits * POWERS[power];
            return negative ? -value : value;
        }
        double value = Double.parseDouble(new String(text, 0, length));
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private Decimal() {
    }
}
