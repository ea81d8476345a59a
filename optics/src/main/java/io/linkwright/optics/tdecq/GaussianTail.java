package io.linkwright.optics.tdecq;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;

/** The tail of the normal distribution, \(Q(x)=\tfrac12\,\mathrm{erfc}(x/\sqrt2)\), and its density. */
final class GaussianTail {

    private static final double ROOT_HALF = Math.sqrt(0.5);
    private static final double DENSITY_AT_ZERO = 1 / Math.sqrt(2 * Math.PI);

    static double value(double x) {
        return 0.5 * Erfc.value(x * ROOT_HALF);
    }

    /** @param tail more than 0 and less than 1 */
    static double inverse(double tail) {
        return InverseErfc.value(2 * tail) / ROOT_HALF;
    }

    static double density(double x) {
        return DENSITY_AT_ZERO * Math.exp(-0.5 * x * x);
    }

    private GaussianTail() {
    }
}
