package io.linkwright.optics.tdecq;

/**
 * {@link GaussianTail} from 0 to 9, by cubic interpolation between exact values and slopes 1/256 apart: six times quicker, and
 * within 1e-9 of the value itself.
 */
final class GaussianTable {

    /** Beyond it the tail, 1e-19, is taken for 0. */
    static final double END = 9;

    private static final int PER_UNIT = 256;
    private static final double STEP = 1.0 / PER_UNIT;
    private static final double[] TAIL = new double[(int) END * PER_UNIT + 2];
    private static final double[] DENSITY = new double[TAIL.length];

    static {
        for (int i = 0; i < TAIL.length; i++) {
            TAIL[i] = GaussianTail.value(i * STEP);
            DENSITY[i] = GaussianTail.density(i * STEP);
        }
    }

    /** @param x 0 to {@link #END} */
    static double tail(double x) {
        double at = x * PER_UNIT;
        int i = (int) at;
        double t = at - i;
        return between(TAIL[i], TAIL[i + 1], -DENSITY[i] * STEP, -DENSITY[i + 1] * STEP, t);
    }

    /** @param x 0 to {@link #END} */
    static double density(double x) {
        double at = x * PER_UNIT;
        int i = (int) at;
        double t = at - i;
        double left = i * STEP;
        return between(DENSITY[i], DENSITY[i + 1], -left * DENSITY[i] * STEP, -(left + STEP) * DENSITY[i + 1] * STEP, t);
    }

    private static double between(double from, double to, double slopeFrom, double slopeTo, double t) {
        double rise = to - from;
        return from + t * (slopeFrom + t * (3 * rise - 2 * slopeFrom - slopeTo + t * (slopeFrom + slopeTo - 2 * rise)));
    }

    private GaussianTable() {
    }
}
