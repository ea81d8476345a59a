package io.linkwright.optics.sampling;

import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * What a random sample proves of its lot: with the stated confidence the lot has at most so many nonconforming units.
 *
 * @param found nonconforming units in the sample
 * @param inLot exact for this lot, drawn without replacement: the largest number with which a sample as good as this still has
 *        a probability above 1 - confidence
 * @param share of a process that made it, by Clopper and Pearson (1934), doi:10.1093/biomet/26.4.404
 */
public record NonconformingBound(long lotSize, int sampleSize, int found, double confidence, long inLot, double share) {

    /** @throws IllegalArgumentException if the sample is empty or larger than the lot, or the confidence is not in (0, 1) */
    public static NonconformingBound of(long lotSize, int sampleSize, int found, double confidence) {
        if (found < 0 || found > sampleSize || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(found + " of " + sampleSize + " with confidence " + confidence);
        }
        OperatingCharacteristic characteristic = new OperatingCharacteristic(lotSize, sampleSize, found);
        // What was not drawn bounds the rest: no lot can hide more than its unseen units.
        long most = Math.min(lotSize - (sampleSize - found),
                characteristic.nonconformingAcceptedWith(1 - confidence) - 1);
        double share = found == sampleSize ? 1
                : new BetaDistribution(found + 1.0, sampleSize - (double) found).inverseCumulativeProbability(confidence);
        return new NonconformingBound(lotSize, sampleSize, found, confidence, most, share);
    }
}
