package io.linkwright.contracts.vetting;

import java.time.Instant;
import java.util.List;

/**
 * Units that were set aside for an accepted quote were given back to the supply.
 *
 * @param reason what the person who gave them back said
 * @param released what was given back this time
 * @param remaining what stays set aside; empty when all was given back
 */
public record SupplyReleased(String allocationId, String quoteId, String consultationId, String organisation,
        Instant releasedAt, String releasedBy, String reason, List<SupplyAllocated.Allocation> released,
        List<SupplyAllocated.Allocation> remaining) {

    public SupplyReleased {
        released = List.copyOf(released);
        remaining = List.copyOf(remaining);
    }
}
