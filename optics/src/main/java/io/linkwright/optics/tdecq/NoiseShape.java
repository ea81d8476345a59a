package io.linkwright.optics.tdecq;

import io.linkwright.optics.waveform.BesselThomson;

/**
 * What the equaliser does to white noise behind the reference receiver: \(C_{eq}^2=\sum_{ij} w_i w_j\,\rho(|i-j|)\), which is
 * equation 121-9 in closed form, \(\rho(k)\) being the noise's autocorrelation at k unit intervals.
 */
final class NoiseShape {

    private final double[] correlation;

    NoiseShape(BesselThomson receiver, int taps) {
        correlation = new double[taps];
        for (int k = 0; k < taps; k++) {
            correlation[k] = receiver.noiseCorrelation(k);
        }
    }

    double correlation(int i, int j) {
        return correlation[Math.abs(i - j)];
    }

    /** Half the gradient of the square of Ceq. */
    double[] times(double[] taps) {
        double[] product = new double[taps.length];
        for (int i = 0; i < taps.length; i++) {
            for (int j = 0; j < taps.length; j++) {
                product[i] += correlation(i, j) * taps[j];
            }
        }
        return product;
    }

    double ceq(double[] taps) {
        double[] product = times(taps);
        double square = 0;
        for (int i = 0; i < taps.length; i++) {
            square += taps[i] * product[i];
        }
        return Math.sqrt(square);
    }
}
