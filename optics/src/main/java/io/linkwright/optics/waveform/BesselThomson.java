package io.linkwright.optics.waveform;

/**
 * The reference receiver's response: a fourth-order Bessel-Thomson low-pass filter,
 * \(H(p) = 105/(p^4+10p^3+45p^2+105p+105)\) with \(p = j\,2.1139\,f/f_{3dB}\) (IEEE 802.3 121.8.5.1 at half the symbol rate).
 *
 * <p>
 * Immutable and thread-safe.
 */
public final class BesselThomson {

    /** Where the prototype \(H(p)\) has fallen to \(1/\sqrt 2\). */
    static final double CUTOFF = 2.113917674904216;

    // The poles in the upper half plane; the others are their conjugates.
    private static final double[] POLE_RE = { -2.8962106028203722, -2.1037893971796277 };
    private static final double[] POLE_IM = { 0.8672341289345028, 2.6574180418567527 };
    private static final int WARM_UP_UI = 8;

    private final double bandwidthPerBaud;
    private final double[] residueRe = new double[2];
    private final double[] residueIm = new double[2];

    /** @param bandwidthPerBaud -3 dB frequency over symbol rate, 0.5 for the reference receiver; more than 0 */
    public BesselThomson(double bandwidthPerBaud) {
        if (!(bandwidthPerBaud > 0) || Double.isInfinite(bandwidthPerBaud)) {
            throw new IllegalArgumentException("no filter has a bandwidth of " + bandwidthPerBaud + " times the symbol rate");
        }
        this.bandwidthPerBaud = bandwidthPerBaud;
        for (int i = 0; i < 2; i++) {
            residue(i);
        }
    }

    /** 105 over the derivative of the denominator, at a pole. */
    private void residue(int i) {
        double a = POLE_RE[i];
        double b = POLE_IM[i];
        double squareRe = a * a - b * b;
        double squareIm = 2 * a * b;
        double cubeRe = squareRe * a - squareIm * b;
        double cubeIm = squareRe * b + squareIm * a;
        double re = 4 * cubeRe + 30 * squareRe + 90 * a + 105;
        double im = 4 * cubeIm + 30 * squareIm + 90 * b;
        double norm = re * re + im * im;
        residueRe[i] = 105 * re / norm;
        residueIm[i] = -105 * im / norm;
    }

    public double bandwidthPerBaud() {
        return bandwidthPerBaud;
    }

    /** @return group delay at low frequencies, in unit intervals: the denominator's first two coefficients are alike */
    public double delayUi() {
        return 1 / prototypePerUi();
    }

    /** @return \(|H|\) at a frequency in multiples of the symbol rate */
    public double magnitude(double frequencyPerBaud) {
        double w = CUTOFF * frequencyPerBaud / bandwidthPerBaud;
        double re = w * w * w * w - 45 * w * w + 105;
        double im = -10 * w * w * w + 105 * w;
        return 105 / Math.hypot(re, im);
    }

    /**
     * Autocorrelation of white noise behind this filter,
     * \(\rho(k)=\int_0^\infty |H(f)|^2\cos(2\pi f k)\,df \,/ \int_0^\infty |H(f)|^2\,df\), in closed form by the poles: behind
     * \(\sum_i r_i/(p-p_i)\) it is a sum of \(e^{p_i|\tau|}\), each weighted by \(r_i H(-p_i)\).
     *
     * @param ui lag in unit intervals
     */
    public double noiseCorrelation(double ui) {
        return correlation(Math.abs(ui) * prototypePerUi()) / correlation(0);
    }

    private double correlation(double tau) {
        double sum = 0;
        for (int i = 0; i < 2; i++) {
            double[] h = transfer(-POLE_RE[i], -POLE_IM[i]);
            double re = residueRe[i] * h[0] - residueIm[i] * h[1];
            double im = residueRe[i] * h[1] + residueIm[i] * h[0];
            double angle = POLE_IM[i] * tau;
            sum += 2 * Math.exp(POLE_RE[i] * tau) * (re * Math.cos(angle) - im * Math.sin(angle));
        }
        return sum;
    }

    private static double[] transfer(double re, double im) {
        double sumRe = 1;
        double sumIm = 0;
        for (double coefficient : new double[] { 10, 45, 105, 105 }) {
            double next = sumRe * re - sumIm * im + coefficient;
            sumIm = sumRe * im + sumIm * re;
            sumRe = next;
        }
        double norm = sumRe * sumRe + sumIm * sumIm;
        return new double[] { 105 * sumRe / norm, -105 * sumIm / norm };
    }

    /** @return what a step of light at time 0 has become; 0 before it, 1 long after it */
    public double stepResponse(double ui) {
        if (ui <= 0) {
            return 0;
        }
        double tau = ui * prototypePerUi();
        double sum = 1;
        for (int i = 0; i < 2; i++) {
            double norm = POLE_RE[i] * POLE_RE[i] + POLE_IM[i] * POLE_IM[i];
            double re = (residueRe[i] * POLE_RE[i] + residueIm[i] * POLE_IM[i]) / norm;
            double im = (residueIm[i] * POLE_RE[i] - residueRe[i] * POLE_IM[i]) / norm;
            double angle = POLE_IM[i] * tau;
            sum += 2 * Math.exp(POLE_RE[i] * tau) * (re * Math.cos(angle) - im * Math.sin(angle));
        }
        return sum;
    }

    /** @return equivalent noise bandwidth over the -3 dB frequency, 1.046369 */
    public double noiseBandwidthPerCutoff() {
        // By Parseval the integral of |H|^2 over all frequencies is the correlation at lag 0, in the prototype's units.
        return Math.PI * correlation(0) / CUTOFF;
    }

    /** Radians of the prototype's time that one unit interval is. */
    private double prototypePerUi() {
        return 2 * Math.PI * bandwidthPerBaud / CUTOFF;
    }

    /**
     * Filters a signal that repeats after its last sample.
     *
     * <p>
     * The sampled impulse response, as a recursion of two pole pairs, at a gain of 1 for light that does not change. Against
     * the
     * continuous filter it errs by the response beyond the sampling rate, under 1e-5 from 16 samples a symbol on.
     *
     * @param samplesPerSymbol at least 16 times the bandwidth's share of the symbol rate is sensible
     * @return a new array as long as the given one, later by the filter's own delay
     */
    public float[] filter(float[] samples, double samplesPerSymbol) {
        double step = prototypePerUi() / samplesPerSymbol;
        double[] feed = new double[8];
        double gain = 0;
        for (int i = 0; i < 2; i++) {
            double radius = Math.exp(POLE_RE[i] * step);
            double angle = POLE_IM[i] * step;
            double b0 = 2 * residueRe[i];
            double b1 = -2 * radius * (residueRe[i] * Math.cos(angle) + residueIm[i] * Math.sin(angle));
            double a1 = 2 * radius * Math.cos(angle);
            double a2 = -radius * radius;
            gain += (b0 + b1) / (1 - a1 - a2);
            System.arraycopy(new double[] { b0, b1, a1, a2 }, 0, feed, 4 * i, 4);
        }
        for (int i : new int[] { 0, 1, 4, 5 }) {
            feed[i] /= gain;
        }
        return run(samples, feed, (int) Math.ceil(WARM_UP_UI * samplesPerSymbol / Math.min(1, bandwidthPerBaud * 2)));
    }

    private static float[] run(float[] x, double[] c, int warmUp) {
        float[] y = new float[x.length];
        if (x.length == 0) {
            return y;
        }
        double[] state = new double[5];
        int start = Math.floorMod(-warmUp, x.length);
        int left = warmUp;
        while (left > 0) {
            int end = (int) Math.min(x.length, (long) start + left);
            pass(x, start, end, c, state, null);
            left -= end - start;
            start = end % x.length;
        }
        pass(x, 0, x.length, c, state, y);
        return y;
    }

    /** Two independent recursions, so that the processor works at both at once. */
    private static void pass(float[] x, int from, int to, double[] c, double[] state, float[] y) {
        double b0 = c[0];
        double b1 = c[1];
        double a1 = c[2];
        double a2 = c[3];
        double d0 = c[4];
        double d1 = c[5];
        double e1 = c[6];
        double e2 = c[7];
        double u1 = state[0];
        double u2 = state[1];
        double v1 = state[2];
        double v2 = state[3];
        double last = state[4];
        for (int i = from; i < to; i++) {
            double now = x[i];
            double u = b0 * now + b1 * last + a2 * u2 + a1 * u1;
            double v = d0 * now + d1 * last + e2 * v2 + e1 * v1;
            u2 = u1;
            u1 = u;
            v2 = v1;
            v1 = v;
            last = now;
            if (y != null) {
                y[i] = (float) (u + v);
            }
        }
        state[0] = u1;
        state[1] = u2;
        state[2] = v1;
        state[3] = v2;
        state[4] = last;
    }
}
