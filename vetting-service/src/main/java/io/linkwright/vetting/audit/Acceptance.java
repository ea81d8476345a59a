package io.linkwright.vetting.audit;

import static java.util.Objects.requireNonNull;

/**
 * What a sampling plan asks of a lot. It governs the standard's audit, and an overlay's wherever that was measured on as many
 * units; of an overlay that was measured on fewer (a soak of five units) every audited unit must hold.
 *
 * @param sampleSize units that must be audited
 * @param acceptanceNumber up to so many nonconforming units the lot is accepted; they themselves are not
 * @param plan how verdicts name it, such as {@code ISO 2859-1, level II, AQL 1.0, normal}
 */
public record Acceptance(int sampleSize, int acceptanceNumber, String plan) {

    public Acceptance {
        requireNonNull(plan, "plan");
        if (sampleSize < 1 || acceptanceNumber < 0) {
            throw new IllegalArgumentException(
                    plan + ": a sample of " + sampleSize + " with acceptance number " + acceptanceNumber);
        }
    }
}
