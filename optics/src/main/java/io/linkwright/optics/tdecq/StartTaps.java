package io.linkwright.optics.tdecq;

import java.util.List;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Taps of the least mean squared error against the transmitted symbols, the noise of a receiver at the target included:
 * minimise
 * \(w^T(R - pp^T/S + \sigma^2\rho)w\) under \(\sum w=1\), so \(w \propto M^{-1}\mathbf 1\). Gain and offset of the symbols are
 * free. Where the search for the least TDECQ begins.
 */
final class StartTaps {

    /** Noise of an ideal transmitter's receiver at the target, in multiples of the outer OMA; real ones leave about as much. */
    private static final double NOISE = 0.04;

    private final int taps;
    private final double[] own;
    private final double[] cross;
    private final double power;
    private final NoiseShape noise;

    StartTaps(AlignedCapture capture, List<float[]> series, int taps, NoiseShape noise) {
        this.taps = taps;
        this.noise = noise;
        own = new double[taps];
        cross = new double[2 * taps - 1];
        int symbols = capture.symbols();
        float[] levels = new float[symbols];
        double square = 0;
        for (int n = 0; n < symbols; n++) {
            levels[n] = (capture.symbol(n) - 1.5f) / 3;
            square += levels[n] * levels[n];
        }
        power = square / symbols;
        for (float[] x : series) {
            for (int lag = 0; lag < taps; lag++) {
                own[lag] += product(x, AlignedCapture.PAD, x, AlignedCapture.PAD + lag, symbols) / series.size();
            }
            for (int lag = 1 - taps; lag < taps; lag++) {
                cross[lag + taps - 1] += product(levels, 0, x, AlignedCapture.PAD + lag, symbols) / series.size();
            }
        }
    }

    private static double product(float[] a, int fromA, float[] b, int fromB, int count) {
        double even = 0;
        double odd = 0;
        int n = 0;
        for (; n + 1 < count; n += 2) {
            even += a[fromA + n] * b[fromB + n];
            odd += a[fromA + n + 1] * b[fromB + n + 1];
        }
        if (n < count) {
            even += a[fromA + n] * b[fromB + n];
        }
        return (even + odd) / count;
    }

    /** @param main counted from 0 */
    double[] forMain(int main) {
        RealMatrix m = MatrixUtils.createRealMatrix(taps, taps);
        for (int j = 0; j < taps; j++) {
            for (int k = 0; k < taps; k++) {
                m.setEntry(j, k, own[Math.abs(j - k)] - cross(main - j) * cross(main - k) / power
                        + NOISE * NOISE * noise.correlation(j, k));
            }
            m.addToEntry(j, j, 1e-12);
        }
        RealVector w = new LUDecomposition(m).getSolver().solve(new ArrayRealVector(taps, 1.0));
        double sum = 0;
        for (double tap : w.toArray()) {
            sum += tap;
        }
        return w.mapDivide(sum).toArray();
    }

    private double cross(int lag) {
        return cross[lag + taps - 1];
    }
}
