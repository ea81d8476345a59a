package io.linkwright.vetting.supply;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.linkwright.contracts.vetting.SupplyAllocated;
import io.linkwright.contracts.vetting.SupplyShort;

/**
 * What was set aside for an accepted quote. Belongs to a customer: show it to its organisation and to staff only.
 *
 * @param overlay the audit the customer asked for; null for the standard alone
 * @param shortages empty when the quote is served whole
 */
public record QuoteAllocation(UUID id, String quoteId, String quoteNumber, String consultationId, String organisation,
        String overlay,
        Instant allocatedAt, List<SupplyAllocated.Allocation> allocations, List<SupplyShort.Shortage> shortages) {

    public QuoteAllocation {
        allocations = List.copyOf(allocations);
        shortages = List.copyOf(shortages);
    }
}
