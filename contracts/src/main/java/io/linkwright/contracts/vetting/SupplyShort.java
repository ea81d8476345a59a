package io.linkwright.contracts.vetting;

import java.time.Instant;
import java.util.List;

/** An accepted quote could not be served whole; what could be was set aside. */
public record SupplyShort(String allocationId, String quoteId, String consultationId, String organisation, Instant allocatedAt,
        List<SupplyAllocated.Allocation> allocations, List<Shortage> shortages) {

    public SupplyShort {
        allocations = List.copyOf(allocations);
        shortages = List.copyOf(shortages);
    }

    /** @param missing units that no vetted lot can give today */
    public record Shortage(String partNumber, long wanted, long missing) {
    }
}
