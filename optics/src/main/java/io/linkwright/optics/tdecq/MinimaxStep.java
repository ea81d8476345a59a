package io.linkwright.optics.tdecq;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Newton's step for the larger of two costs: minimise \(\max(L+l^Td,\;R+r^Td)+\tfrac12 d^THd\). Its dual is a parabola in the
 * weight \(\lambda\) of the left cost, so the weight is known in closed form, and \(d=-H^{-1}(\lambda l+(1-\lambda)r)\).
 *
 * @param gain by how much the model says the larger cost falls
 */
record MinimaxStep(double[] step, double weight, double gain) {

    private static final double LEAST_CURVATURE = 1e-8;

    static MinimaxStep of(double leftCost, CostSlope left, double rightCost, CostSlope right, double lastWeight) {
        RealVector l = new ArrayRealVector(left.gradient(), false);
        RealVector r = new ArrayRealVector(right.gradient(), false);
        RealMatrix h = new Array2DRowRealMatrix(left.curvature()).scalarMultiply(lastWeight)
                .add(new Array2DRowRealMatrix(right.curvature()).scalarMultiply(1 - lastWeight));
        CholeskyDecomposition inverse = decompose(h);
        RealVector difference = l.subtract(r);
        double slope = leftCost - rightCost - difference.dotProduct(inverse.getSolver().solve(r));
        double bend = difference.dotProduct(inverse.getSolver().solve(difference));
        double weight = bend > 0 ? Math.max(0, Math.min(1, slope / bend)) : leftCost >= rightCost ? 1 : 0;
        RealVector both = l.mapMultiply(weight).add(r.mapMultiply(1 - weight));
        RealVector step = inverse.getSolver().solve(both).mapMultiply(-1);
        double model = Math.max(leftCost + l.dotProduct(step), rightCost + r.dotProduct(step))
                + 0.5 * step.dotProduct(h.operate(step));
        return new MinimaxStep(step.toArray(), weight, Math.max(leftCost, rightCost) - model);
    }

    /** Raised along the diagonal until it is positive definite. */
    private static CholeskyDecomposition decompose(RealMatrix h) {
        RealMatrix symmetric = h.add(h.transpose()).scalarMultiply(0.5);
        double scale = LEAST_CURVATURE;
        for (int i = 0; i < h.getRowDimension(); i++) {
            scale = Math.max(scale, Math.abs(symmetric.getEntry(i, i)));
        }
        for (double raise = 0;; raise = Math.max(scale * 1e-3, raise * 4)) {
            RealMatrix raised = symmetric.copy();
            for (int i = 0; i < h.getRowDimension(); i++) {
                raised.addToEntry(i, i, raise);
            }
            try {
                return new CholeskyDecomposition(raised, 1e-9, scale * 1e-12);
            } catch (MathRuntimeException notPositive) {
                if (raise > scale * 1e6) {
                    throw notPositive;
                }
            }
        }
    }
}
