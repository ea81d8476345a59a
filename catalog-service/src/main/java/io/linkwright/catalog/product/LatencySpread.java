package io.linkwright.catalog.product;

/**
 * A delay in nanoseconds that documents give as a range.
 *
 * @param typicalNs what to calculate with
 */
public record LatencySpread(double minNs, double typicalNs, double maxNs) {

    public LatencySpread {
        if (!(minNs >= 0 && minNs <= typicalNs && typicalNs <= maxNs && Double.isFinite(maxNs))) {
            throw new IllegalArgumentException(
                    "a delay runs from its least to its highest value, not " + minNs + ", " + typicalNs + ", " + maxNs + " ns");
        }
    }
}
