package io.linkwright.optics.sampling;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How one lot is inspected by variables with unknown standard deviation (s-method).
 *
 * @param codeLetter of the lot size and level in the letters of this scheme, which are not those of inspection by attributes
 * @param sampleSize units to measure
 * @param maximumNonconforming M: the largest estimated share of nonconforming units with which the lot is accepted, 0 to 1
 * @param acceptabilityConstant k of form k: the lot is accepted by one limit when \(Q = |limit - mean| / s \ge k\)
 */
public record VariablesPlan(long lotSize, InspectionLevel level, Severity severity, Aql aql, String codeLetter,
        int sampleSize, double maximumNonconforming, double acceptabilityConstant) {

    private static final int PANELS = 4000;

    /** k and M say the same of one limit: \(M = I_x(n/2-1, n/2-1)\) with \(x = (1 - k \sqrt{n} / (n-1)) / 2\). */
    static VariablesPlan of(long lotSize, InspectionLevel level, Severity severity, Aql aql, String codeLetter, int sampleSize,
            double maximumNonconforming) {
        double shape = sampleSize / 2.0 - 1;
        double x = new BetaDistribution(shape, shape).inverseCumulativeProbability(maximumNonconforming);
        double k = (1 - 2 * x) * (sampleSize - 1) / Math.sqrt(sampleSize);
        return new VariablesPlan(lotSize, level, severity, aql, codeLetter, sampleSize, maximumNonconforming, k);
    }

    /**
     * Probability that a lot is accepted by one limit when a share of a normal process lies beyond it: \(P_a = \int_0^\infty
     * \Phi(\sqrt{n}(z_p - k w)) f(w) dw\) with \(w = s/\sigma\), Simpson's rule.
     *
     * @param share strictly between 0 and 1
     */
    public double acceptance(double share) {
        NormalDistribution normal = new NormalDistribution();
        double z = -normal.inverseCumulativeProbability(share);
        int freedom = sampleSize - 1;
        ChiSquaredDistribution squares = new ChiSquaredDistribution(freedom);
        double low = Math.sqrt(squares.inverseCumulativeProbability(1e-12) / freedom);
        double high = Math.sqrt(squares.inverseCumulativeProbability(1 - 1e-12) / freedom);
        double step = (high - low) / PANELS;
        double sum = 0;
        for (int i = 0; i <= PANELS; i++) {
            double w = low + i * step;
            double weight = i == 0 || i == PANELS ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * squares.density(w * w * freedom) * 2 * w * freedom
                    * normal.cumulativeProbability(Math.sqrt(sampleSize) * (z - acceptabilityConstant * w));
        }
        return sum * step / 3;
    }
}
