package io.linkwright.optics.sampling;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;
import org.hipparchus.special.Beta;

/**
 * How likely a single sampling plan accepts a lot, depending on how good the lot is.
 *
 * <p>
 * For a lot with \(D\) nonconforming units of \(N\), drawn without replacement, \(P_a = \sum_{d=0}^{c} \binom{D}{d}
 * \binom{N-D}{n-d} / \binom{N}{n}\) (type A). For a process with a share \(p\), \(P_a = \sum_{d=0}^{c} \binom{n}{d} p^d
 * (1-p)^{n-d} = I_{1-p}(n-c, c+1)\) (type B).
 *
 * @param sampleSize n
 * @param largestAccepted c, the largest number of nonconforming units in the sample with which the lot is accepted
 */
public record OperatingCharacteristic(long lotSize, int sampleSize, int largestAccepted) {

    private static final int SEARCH_STEPS = 200;

    public OperatingCharacteristic {
        if (sampleSize < 1 || sampleSize > lotSize || lotSize > Integer.MAX_VALUE || largestAccepted < 0) {
            throw new IllegalArgumentException(
                    "no plan: " + sampleSize + " of " + lotSize + ", accepting " + largestAccepted);
        }
    }

    /**
     * @param share of nonconforming units that the process makes, 0 to 1
     * @return probability that a sample of the process is accepted
     */
    public double acceptance(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, not at " + share);
        }
        return largestAccepted >= sampleSize ? 1
                : Beta.regularizedBeta(1 - share, sampleSize - (double) largestAccepted, largestAccepted + 1.0);
    }

    /**
     * @param nonconforming units in the lot, 0 to its size
     * @return probability that this very lot is accepted
     */
    public double acceptanceOfLot(long nonconforming) {
        if (nonconforming < 0 || nonconforming > lotSize) {
            throw new IllegalArgumentException(nonconforming + " nonconforming units in a lot of " + lotSize);
        }
        return nonconforming <= largestAccepted ? 1
                : new HypergeometricDistribution((int) lotSize, (int) nonconforming, sampleSize)
                        .cumulativeProbability(largestAccepted);
    }

    /**
     * The share of nonconforming units that is accepted with the given probability; with 0.1 this is the limiting quality LQ,
     * with 0.95 the quality that a supplier must reach to have nineteen lots of twenty accepted.
     *
     * @param probability strictly between 0 and 1
     */
    public double shareAcceptedWith(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1, not at " + probability);
        }
        return largestAccepted >= sampleSize ? 1
                : new BetaDistribution(largestAccepted + 1.0, sampleSize - (double) largestAccepted)
                        .inverseCumulativeProbability(1 - probability);
    }

    /** The smallest number of nonconforming units in the lot that is accepted at most with the given probability. */
    public long nonconformingAcceptedWith(double probability) {
        long accepted = 0;
        long refused = lotSize + 1;
        while (refused - accepted > 1) {
            long middle = (accepted + refused) >>> 1;
            if (acceptanceOfLot(middle) <= probability) {
                refused = middle;
            } else {
                accepted = middle;
            }
        }
        return refused;
    }

    /** Probability that a process which is exactly as good as agreed has its lot refused. */
    public double producersRisk(Aql aql) {
        return 1 - acceptance(aql.fraction());
    }

    /**
     * The average outgoing quality limit: the worst share of nonconforming units that leaves on average, whatever comes in, if
     * lots that are not accepted are sorted completely: \(\max_p p P_a(p) (1 - n/N)\).
     */
    public double averageOutgoingQualityLimit() {
        double low = 0;
        double high = 1;
        // One maximum lies between; each step drops a third.
        for (int step = 0; step < SEARCH_STEPS; step++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (outgoing(left) < outgoing(right)) {
                low = left;
            } else {
                high = right;
            }
        }
        return outgoing((low + high) / 2) * (1 - (double) sampleSize / lotSize);
    }

    private double outgoing(double share) {
        return share * acceptance(share);
    }
}
