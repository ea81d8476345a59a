package io.linkwright.optics.fec.analysis;

import java.util.List;

import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * Pearson's chi-square of counts against a distribution, neighbouring bins pooled until 5 are expected in each.
 *
 * @param chiSquare \(\sum (O-E)^2/E\)
 * @param degreesOfFreedom pooled bins less 1 and less the fitted parameters; 0 when nothing is left to judge by
 * @param pValue probability of at least that much by chance; {@code NaN} without a degree of freedom
 */
public record FitQuality(double chiSquare, int degreesOfFreedom, double pValue) {

    private static final double LEAST_EXPECTED = 5;

    /** @param observed and {@code expected} counts of the same bins, those beyond the last one included in it */
    static FitQuality of(List<Double> observed, List<Double> expected, int parameters) {
        double chiSquare = 0;
        double o = 0;
        double e = 0;
        int pooled = 0;
        double restO = observed.stream().mapToDouble(Double::doubleValue).sum();
        double restE = expected.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < observed.size(); i++) {
            o += observed.get(i);
            e += expected.get(i);
            boolean last = restE - e < LEAST_EXPECTED;
            if (e >= LEAST_EXPECTED || last) {
                if (last) {
                    o = restO;
                    e = restE;
                }
                chiSquare += e > 0 ? (o - e) * (o - e) / e : 0;
                pooled++;
                restO -= o;
                restE -= e;
                o = 0;
                e = 0;
                if (last) {
                    break;
                }
            }
        }
        int freedom = Math.max(0, pooled - 1 - parameters);
        return new FitQuality(chiSquare, freedom,
                freedom == 0 ? Double.NaN : RegularizedGamma.Q.value(freedom / 2.0, chiSquare / 2));
    }
}
