package io.linkwright.optics.fec;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * Optical margin of a PAM4 receiver against the KP4 limit, under Gaussian noise.
 *
 * <p>
 * PAM4 with Gray coding errs with \(BER = \tfrac{1}{2} \cdot \tfrac{3}{2} Q(q)\). At the limit of 2.4e-4,
 * \(q_0 = 3.41407\), and the margin is \(10\log_{10}(q/q_0)\): decibels of outer OMA, not electrical decibels. It does not
 * hold where an error floor, multipath interference or bursts dominate. {@code NaN} gives {@code NaN}.
 */
public final class OpticalMargin {

    /** Solves 0.75 Q(q) = 2.4e-4. */
    static final double Q_AT_LIMIT = 3.41407;

    private static final double BER_AT_ZERO_Q = 0.375;

    /**
     * @param marginDb decibels of optical modulation amplitude above what the limit needs; negative below it
     * @return pre-FEC bit error ratio
     */
    public static double berAt(double marginDb) {
        double q = Q_AT_LIMIT * Math.pow(10, marginDb / 10);
        return BER_AT_ZERO_Q * Erfc.value(q / Math.sqrt(2));
    }

    /**
     * @param ber pre-FEC bit error ratio, more than 0 and less than 0.375, where noise drowns the signal
     * @return margin in optical dB; positive when the ratio is better than 2.4e-4
     */
    public static double marginDbAt(double ber) {
        if (ber <= 0 || ber >= BER_AT_ZERO_Q) {
            throw new IllegalArgumentException("no margin belongs to a bit error ratio of " + ber);
        }
        double q = Math.sqrt(2) * InverseErfc.value(ber / BER_AT_ZERO_Q);
        return 10 * Math.log10(q / Q_AT_LIMIT);
    }

    private OpticalMargin() {
    }
}
