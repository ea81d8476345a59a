package io.linkwright.optics.tdecq;

import java.util.List;

/**
 * Gradient and curvature of the cost of one histogram by the taps.
 *
 * <p>
 * The tolerable noise v is given implicitly by \(F(w,\ln v)=SER\), so with \(h=\ln v\): \(h_j=-F_j/F_h\) and
 * \(h_{jk}=-(F_{jk}+F_{jh}h_k+h_jF_{kh}+F_{hh}h_jh_k)/F_h\). All of F's derivatives are sums over the samples.
 */
record CostSlope(double[] gradient, double[][] curvature) {

    static CostSlope of(Objective objective, Closure at, Window window, boolean isLeft) {
        List<float[]> equalised = isLeft ? at.left() : at.right();
        double v = isLeft ? at.leftNoise() : at.rightNoise();
        int taps = at.taps().length;
        SampleSums sums = new SampleSums(window.series(), equalised, taps, at.main(), at.oma(), at.thresholds(), v);
        double[] byNoise = (isLeft ? at.leftHistogram() : at.rightHistogram()).errors(at.thresholds(), v);
        double[] c = objective.runs().omaByTap(taps, at.main());
        double[] w = at.taps();
        double oma = at.oma();

        double firstW = dot(sums.first, w);
        double mixedW = dot(sums.mixed, w);
        double[] q = new double[taps];
        for (int j = 0; j < taps; j++) {
            q[j] = dot(sums.second[j], w) / oma;
        }
        double r = dot(q, w) / oma;
        double[] h = new double[taps];
        double[] cross = new double[taps];
        for (int j = 0; j < taps; j++) {
            h[j] = (sums.first[j] - c[j] * firstW / oma) / (v * oma) / byNoise[1];
            cross[j] = -(sums.mixed[j] - c[j] * mixedW / oma) / (v * oma);
        }
        double[] rho = objective.noise().times(w);
        double square = at.ceq() * at.ceq();
        double g = v / at.ceq();
        double s = objective.sigmaS() / oma;
        double share = g * g / (g * g + s * s);

        double[] gradient = new double[taps];
        double[][] curvature = new double[taps][taps];
        for (int j = 0; j < taps; j++) {
            gradient[j] = -share * (h[j] - rho[j] / square) + (1 - share) * c[j] / oma;
            for (int k = 0; k < taps; k++) {
                double errors = (sums.second[j][k] - c[j] * q[k] - q[j] * c[k] + c[j] * c[k] * r) / (v * v * oma * oma)
                        + ((sums.first[j] * c[k] + sums.first[k] * c[j]) / (oma * oma)
                                - 2 * firstW * c[j] * c[k] / (oma * oma * oma)) / v;
                double byV = -(errors + cross[j] * h[k] + h[j] * cross[k] + byNoise[2] * h[j] * h[k]) / byNoise[1];
                double byCeq = objective.noise().correlation(j, k) / square - 2 * rho[j] * rho[k] / (square * square);
                curvature[j][k] = -share * (byV - byCeq);
            }
        }
        return new CostSlope(gradient, curvature);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Along the taps that are free, each taken from the pivot so that the sum stays. */
    CostSlope reduced(int[] free, int pivot) {
        double[] slope = new double[free.length];
        double[][] bend = new double[free.length][free.length];
        for (int a = 0; a < free.length; a++) {
            int j = free[a];
            slope[a] = gradient[j] - gradient[pivot];
            for (int b = 0; b < free.length; b++) {
                int k = free[b];
                bend[a][b] = curvature[j][k] - curvature[j][pivot] - curvature[pivot][k] + curvature[pivot][pivot];
            }
        }
        return new CostSlope(slope, bend);
    }
}
