package io.linkwright.optics.tdecq;

import java.util.List;

/**
 * Gradient and curvature of the cost of one histogram by the taps and, behind them, the three thresholds.
 *
 * <p>
 * The tolerable noise v is given implicitly by \(F(z,\ln v)=SER\), so with \(h=\ln v\): \(h_j=-F_j/F_h\) and
 * \(h_{jk}=-(F_{jk}+F_{jh}h_k+h_jF_{kh}+F_{hh}h_jh_k)/F_h\). All of F's derivatives are sums over the samples.
 */
record CostSlope(double[] gradient, double[][] curvature) {

    static CostSlope of(Objective objective, Closure at, Window window, boolean isLeft) {
        List<float[]> equalised = isLeft ? at.left() : at.right();
        double v = isLeft ? at.leftNoise() : at.rightNoise();
        EyeHistogram histogram = isLeft ? at.leftHistogram() : at.rightHistogram();
        double[] w = at.taps();
        int taps = w.length;
        double oma = at.oma();
        SampleSums sums = new SampleSums(window.series(), equalised, taps, at.main(), oma, at.thresholds(), v);
        ErrorSlope errors = new ErrorSlope(sums, w, objective.runs().omaByTap(taps, at.main()), oma, v);
        for (int k = 0; k < 3; k++) {
            errors.threshold(k, histogram, at.thresholds()[k]);
        }
        double[] byNoise = histogram.errors(at.thresholds(), v);

        double[] rho = objective.noise().times(w);
        double square = at.ceq() * at.ceq();
        double g = v / at.ceq();
        double s = objective.sigmaS() / oma;
        double share = g * g / (g * g + s * s);
        int all = taps + 3;
        double[] h = new double[all];
        for (int j = 0; j < all; j++) {
            h[j] = -errors.slope[j] / byNoise[1];
        }
        double[] gradient = new double[all];
        double[][] curvature = new double[all][all];
        for (int j = 0; j < all; j++) {
            gradient[j] = -share * h[j] + (j < taps ? share * rho[j] / square + (1 - share) * errors.omaByTap[j] / oma : 0);
            for (int k = 0; k < all; k++) {
                double byV = -(errors.bend[j][k] + errors.cross[j] * h[k] + h[j] * errors.cross[k]
                        + byNoise[2] * h[j] * h[k]) / byNoise[1];
                double byCeq = j < taps && k < taps
                        ? objective.noise().correlation(j, k) / square - 2 * rho[j] * rho[k] / (square * square)
                        : 0;
                curvature[j][k] = -share * (byV - byCeq);
            }
        }
        return new CostSlope(gradient, curvature);
    }

    /**
     * Along what is free: taps, each taken from the pivot so that the sum stays, and thresholds.
     *
     * @param pivot the tap that makes up for the others
     */
    CostSlope reduced(int[] free, int pivot, int taps) {
        double[] slope = new double[free.length];
        double[][] bend = new double[free.length][free.length];
        for (int a = 0; a < free.length; a++) {
            int j = free[a];
            double ofJ = j < taps ? 1 : 0;
            slope[a] = gradient[j] - ofJ * gradient[pivot];
            for (int b = 0; b < free.length; b++) {
                int k = free[b];
                double ofK = k < taps ? 1 : 0;
                bend[a][b] = curvature[j][k] - ofK * curvature[j][pivot] - ofJ * curvature[pivot][k]
                        + ofJ * ofK * curvature[pivot][pivot];
            }
        }
        return new CostSlope(slope, bend);
    }
}
