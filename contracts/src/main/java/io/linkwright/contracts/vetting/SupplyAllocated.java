package io.linkwright.contracts.vetting;

import java.time.Instant;
import java.util.List;

/** Vetted units were set aside for an accepted quote: all that was asked for. */
public record SupplyAllocated(String allocationId, String quoteId, String consultationId, String organisation,
        Instant allocatedAt,
        List<Allocation> allocations) {

    public SupplyAllocated {
        allocations = List.copyOf(allocations);
    }

    public record Allocation(String partNumber, String lotId, String lotNumber, long quantity) {
    }
}
