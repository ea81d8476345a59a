package io.linkwright.optics.tdecq;

/**
 * The symbol error ratio at one threshold as the threshold moves by up to 1 % of the OMA: the polynomial of fourth degree
 * through
 * five exact values, at -1, -1/2, 0, 1/2 and 1 of the reach.
 */
record ErrorCurve(double a0, double a1, double a2, double a3, double a4) {

    private static final int GRID = 40;

    static ErrorCurve of(EyeHistogram histogram, double nominal, double reach, double v) {
        double[] f = new double[5];
        for (int i = 0; i < 5; i++) {
            f[i] = histogram.addErrors(nominal + reach * (i - 2) / 2, v, new double[3]);
        }
        double evenHalf = (f[3] + f[1]) / 2 - f[2];
        double evenFull = (f[4] + f[0]) / 2 - f[2];
        double oddHalf = (f[3] - f[1]) / 2;
        double oddFull = (f[4] - f[0]) / 2;
        double a4 = (4 * evenFull - 16 * evenHalf) / 3;
        double a3 = (4 * oddFull - 8 * oddHalf) / 3;
        return new ErrorCurve(f[2], oddFull - a3, evenFull - a4, a3, a4);
    }

    double at(double x) {
        return a0 + x * (a1 + x * (a2 + x * (a3 + x * a4)));
    }

    static ErrorCurve weighted(ErrorCurve left, ErrorCurve right, double weight) {
        double rest = 1 - weight;
        return new ErrorCurve(weight * left.a0 + rest * right.a0, weight * left.a1 + rest * right.a1,
                weight * left.a2 + rest * right.a2, weight * left.a3 + rest * right.a3, weight * left.a4 + rest * right.a4);
    }

    /** @return where between -1 and 1 it is least */
    double least() {
        double best = -1;
        for (int i = 1; i <= GRID; i++) {
            double x = 2.0 * i / GRID - 1;
            if (at(x) < at(best)) {
                best = x;
            }
        }
        for (int i = 0; i < 3; i++) {
            double slope = a1 + best * (2 * a2 + best * (3 * a3 + best * 4 * a4));
            double bend = 2 * a2 + best * (6 * a3 + best * 12 * a4);
            if (!(bend > 0)) {
                break;
            }
            best = Math.max(-1, Math.min(1, best - slope / bend));
        }
        return best;
    }
}
