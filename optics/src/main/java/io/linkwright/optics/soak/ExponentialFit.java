package io.linkwright.optics.soak;

import java.util.Optional;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;

/**
 * A temperature that settles: \(T(t) = T_\infty - \Delta T e^{-(t-t_0)/\tau}\), by Levenberg-Marquardt from the best of a row
 * of
 * starting values. Errors come from the covariance of the fit and are widened for correlated residuals as in {@link LinearFit}.
 *
 * @param beginS where it begins, t_0, in seconds of the run
 * @param finalC the temperature it tends to
 * @param riseC how far below that it began; negative for a module that cools
 * @param tauS time constant, in seconds
 * @param residualC standard deviation of the readings about the curve
 */
public record ExponentialFit(double beginS, Estimate finalC, Estimate riseC, Estimate tauS, double residualC) {

    private static final int STARTS = 25;
    private static final int MIN_POINTS = 8;
    private static final double TEN_MINUTES_S = 600;

    /** @return empty when there are too few points, or none of the curves fits them better than a straight line */
    static Optional<ExponentialFit> of(double beginS, double[] timesS, double[] values) {
        int n = timesS.length;
        if (n < MIN_POINTS) {
            return Optional.empty();
        }
        double[] times = new double[n];
        for (int i = 0; i < n; i++) {
            times[i] = timesS[i] - beginS;
        }
        double[] start = bestStart(times, values);
        if (start == null) {
            return Optional.empty();
        }
        try {
            Optimum optimum = new LevenbergMarquardtOptimizer().optimize(new LeastSquaresBuilder().start(start)
                    .target(values).model(point -> model(times, point)).maxEvaluations(500).maxIterations(500)
                    .checker(null).build());
            return result(beginS, times, values, optimum);
        } catch (MathRuntimeException e) {
            // No convergence, or a time constant that the readings do not bound.
            return Optional.empty();
        }
    }

    private static Optional<ExponentialFit> result(double beginS, double[] times, double[] values, Optimum optimum) {
        int n = times.length;
        RealVector point = optimum.getPoint();
        double tau = point.getEntry(2);
        double squares = optimum.getResiduals().dotProduct(optimum.getResiduals());
        LinearFit line = LinearFit.of(times, values);
        boolean better = line != null && squares < line.residual() * line.residual() * (n - 2);
        if (!(tau > 0) || !better) {
            return Optional.empty();
        }
        double residual = Math.sqrt(squares / (n - 3));
        double effective = LinearFit.effectivePoints(optimum.getResiduals().toArray());
        double widening = residual == 0 ? 0
                : effective > 3 ? Math.sqrt((n - 3) / (effective - 3)) * LinearFit.studentT(effective - 3)
                        : Double.POSITIVE_INFINITY;
        RealVector errors = optimum.getSigma(1e-14).mapMultiply(residual);
        return Optional.of(new ExponentialFit(beginS, estimate(point, errors, 0, widening),
                estimate(point, errors, 1, widening), estimate(point, errors, 2, widening), residual));
    }

    private static Estimate estimate(RealVector point, RealVector errors, int index, double widening) {
        return new Estimate(point.getEntry(index), widening == 0 ? 0 : errors.getEntry(index) * widening);
    }

    private static Pair<RealVector, org.hipparchus.linear.RealMatrix> model(double[] times, RealVector point) {
        double[] values = new double[times.length];
        double[][] jacobian = new double[times.length][3];
        double tau = point.getEntry(2);
        for (int i = 0; i < times.length; i++) {
            double fall = Math.exp(-times[i] / tau);
            values[i] = point.getEntry(0) - point.getEntry(1) * fall;
            jacobian[i][0] = 1;
            jacobian[i][1] = -fall;
            jacobian[i][2] = -point.getEntry(1) * fall * times[i] / (tau * tau);
        }
        return new Pair<>(MatrixUtils.createRealVector(values), MatrixUtils.createRealMatrix(jacobian));
    }

    /**
     * For a fixed time constant the rest is a straight line in the exponential; the best of a row of them is near the minimum.
     */
    private static double[] bestStart(double[] times, double[] values) {
        double span = times[times.length - 1];
        double[] best = null;
        double least = Double.POSITIVE_INFINITY;
        double[] falls = new double[times.length];
        for (int k = 0; k < STARTS; k++) {
            double tau = span * 0.002 * Math.pow(1000, (double) k / (STARTS - 1));
            for (int i = 0; i < times.length; i++) {
                falls[i] = Math.exp(-times[i] / tau);
            }
            LinearFit line = LinearFit.of(falls, values);
            if (line != null && line.residual() < least) {
                least = line.residual();
                best = new double[] { line.intercept(), -line.slope(), tau };
            }
        }
        return best;
    }

    /** The temperature of the curve at a time of the run. */
    public double atC(double timeS) {
        return finalC.value() - riseC.value() * Math.exp(-(timeS - beginS) / tauS.value());
    }

    /** Its slope, in degrees in ten minutes. */
    double slopePer10Min(double timeS) {
        return riseC.value() / tauS.value() * Math.exp(-(timeS - beginS) / tauS.value()) * TEN_MINUTES_S;
    }

    /** When the slope has fallen to a size, not before the begin. */
    double slopeReachedS(double per10Min) {
        double first = Math.abs(riseC.value()) / tauS.value() * TEN_MINUTES_S;
        return beginS + Math.max(0, tauS.value() * Math.log(first / per10Min));
    }
}
