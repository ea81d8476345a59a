package io.linkwright.optics.soak;

/**
 * What a test without a failure says of the failure rate, in FIT (failures in a thousand million device-hours):
 * \(\lambda_c = -\ln(1-c)\,10^9/(N h\,AF)\), the zero-failure case of the chi-squared bound (JEDEC JESD85). At 60 % confidence
 * the
 * numerator is 0.916e9, at 95 % 2.996e9.
 */
public final class FitBound {

    private static final double PER_FIT = 1e9;

    private FitBound() {
    }

    /**
     * @param confidence between 0 and 1, such as 0.6
     * @param deviceHours parts times hours times acceleration factor, above 0
     */
    public static double withoutFailure(double confidence, double deviceHours) {
        if (!(confidence > 0 && confidence < 1) || !(deviceHours > 0)) {
            throw new IllegalArgumentException("a bound has a confidence between 0 and 1 and hours above 0");
        }
        return -Math.log1p(-confidence) * PER_FIT / deviceHours;
    }
}
