package io.linkwright.optics.cmis.memory;

/**
 * The 16-bit floating number of CMIS: m x 10^(s-24), s in the upper five bits, m in the lower eleven (OIF-CMIS 8.1).
 * Not normalised: several encodings have the same value.
 */
public final class F16 {

    private static final int MANTISSA = 0x7ff;
    private static final int MANTISSA_BITS = 11;
    private static final int BIAS = 24;
    private static final double[] SCALE = new double[1 << 16 - MANTISSA_BITS];
    static {
        for (int s = 0; s < SCALE.length; s++) {
            SCALE[s] = Double.parseDouble("1e" + (s - BIAS));
        }
    }

    private F16() {
    }

    /** @param raw its low 16 bits count */
    public static double value(int raw) {
        return (raw & MANTISSA) * SCALE[raw >> MANTISSA_BITS & SCALE.length - 1];
    }

    /**
     * The nearest encoding with the most digits.
     *
     * @param value 0 to 2047e7; what is larger becomes the largest, what is negative or no number 0
     */
    public static int encode(double value) {
        if (!(value > 0)) {
            return 0;
        }
        for (int s = 0; s < SCALE.length; s++) {
            long mantissa = Math.round(value / SCALE[s]);
            if (mantissa <= MANTISSA) {
                return mantissa == 0 ? 0 : s << MANTISSA_BITS | (int) mantissa;
            }
        }
        return SCALE.length - 1 << MANTISSA_BITS | MANTISSA;
    }
}
