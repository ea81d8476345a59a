package io.linkwright.optics.soak;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A straight line through points by least squares, \(y = a + b x\), with the standard errors
 * \(s_b = s/\sqrt{S_{xx}}\), \(s_a = s\sqrt{1/n + \bar x^2/S_{xx}}\), \(s^2 = \sum r^2/(n-2)\) (N. R. Draper, H. Smith,
 * "Applied
 * Regression Analysis", ch. 1), widened for points that are not independent.
 *
 * <p>
 * Neighbouring residuals with correlation \(\rho\) carry the information of \(n' = n(1-\rho)/(1+\rho)\) independent points
 * (first-order autoregression; A. Thiébaux, F. Zwiers, J. Climate Appl. Meteor. 23, 1984, 800). Standard errors grow by
 * \(\sqrt{(n-2)/(n'-2)}\) and Student's t has \(n'-2\) degrees of freedom; a negative \(\rho\) is taken as 0.
 *
 * @param effectivePoints n', at most n
 * @param slopeError standard error of the slope, widened
 * @param interceptError standard error of the intercept, widened
 * @param residual standard deviation of the residuals
 */
record LinearFit(double intercept, double slope, double interceptError, double slopeError, double residual, int points,
        double effectivePoints, double meanX, double sumSquaresX) {

    private static final double TWO_SIDED_95 = 0.975;
    private static final int MIN_POINTS = 4;

    /** @return null for fewer than four points or when all have the same x */
    static LinearFit of(double[] xs, double[] ys) {
        int n = xs.length;
        if (n < MIN_POINTS) {
            return null;
        }
        double meanX = mean(xs);
        double meanY = mean(ys);
        double sxx = 0;
        double sxy = 0;
        for (int i = 0; i < n; i++) {
            sxx += (xs[i] - meanX) * (xs[i] - meanX);
            sxy += (xs[i] - meanX) * (ys[i] - meanY);
        }
        if (!(sxx > 0)) {
            return null;
        }
        double slope = sxy / sxx;
        double intercept = meanY - slope * meanX;
        double[] residuals = new double[n];
        double squares = 0;
        for (int i = 0; i < n; i++) {
            residuals[i] = ys[i] - intercept - slope * xs[i];
            squares += residuals[i] * residuals[i];
        }
        double residual = Math.sqrt(squares / (n - 2));
        double effective = effectivePoints(residuals);
        double widening = effective > 2 ? Math.sqrt((n - 2) / (effective - 2)) : Double.POSITIVE_INFINITY;
        double slopeError = residual == 0 ? 0 : residual / Math.sqrt(sxx) * widening;
        double interceptError = residual == 0 ? 0 : residual * Math.sqrt(1.0 / n + meanX * meanX / sxx) * widening;
        return new LinearFit(intercept, slope, interceptError, slopeError, residual, n, effective, meanX, sxx);
    }

    double at(double x) {
        return intercept + slope * x;
    }

    Estimate slopeEstimate() {
        return new Estimate(slope, slopeError == 0 ? 0 : slopeError * quantile());
    }

    /** The line's own value at a place, without the scatter of a single reading about it. */
    Estimate lineAt(double x) {
        double distance = x - meanX;
        double error = slopeError == 0 ? 0 : slopeError * Math.sqrt(sumSquaresX / points + distance * distance);
        return new Estimate(at(x), error == 0 ? 0 : error * quantile());
    }

    private double quantile() {
        return studentT(effectivePoints - 2);
    }

    /** Two-sided 95 % point; infinite below one degree of freedom. */
    static double studentT(double degreesOfFreedom) {
        return degreesOfFreedom < 1 ? Double.POSITIVE_INFINITY
                : new TDistribution(degreesOfFreedom).inverseCumulativeProbability(TWO_SIDED_95);
    }

    /** Independent points that carry as much as these, by the correlation of neighbours. */
    static double effectivePoints(double[] residuals) {
        double mean = mean(residuals);
        double lagged = 0;
        double squares = 0;
        for (int i = 0; i < residuals.length; i++) {
            squares += (residuals[i] - mean) * (residuals[i] - mean);
            if (i > 0) {
                lagged += (residuals[i] - mean) * (residuals[i - 1] - mean);
            }
        }
        double correlation = squares > 0 ? Math.max(0, Math.min(0.99, lagged / squares)) : 0;
        return residuals.length * (1 - correlation) / (1 + correlation);
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
