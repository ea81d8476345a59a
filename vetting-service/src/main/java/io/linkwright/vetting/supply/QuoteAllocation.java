package io.linkwright.vetting.supply;

import java.time.Instant;
import java.util.UUID;

/**
 * For whom and for which accepted quote units are set aside.
 *
 * @param overlay the audit the customer asked for; null for the standard alone
 */
record QuoteAllocation(UUID id, String quoteId, String quoteNumber, String consultationId, String organisation, String overlay,
        Instant allocatedAt) {
}
