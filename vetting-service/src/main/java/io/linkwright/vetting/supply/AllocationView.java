package io.linkwright.vetting.supply;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.linkwright.contracts.vetting.Outcome;

/**
 * An allocation as the API shows it. Belongs to a customer: show it to its organisation and to staff only.
 *
 * @param overlay the audit the customer asked for; null for the standard alone
 * @param holds whether every lot that units are set aside from still holds; computed when asked
 * @param shortages empty when the quote is served whole
 */
@Schema(name = "QuoteAllocation")
public record AllocationView(UUID id, String quoteId, String quoteNumber, String consultationId, String organisation,
        String overlay, Instant allocatedAt, boolean holds, List<LotLine> allocations, List<ShortLine> shortages,
        List<ReleaseLine> releases) {

    /**
     * @param quantity everything ever set aside from the lot
     * @param released how much of it was given back
     * @param outcome how the lot stands by the customer's audit today; INCOMPLETE for one that has to be audited again
     * @param holds false when the lot failed or was held back after its units were set aside
     * @param serials units that are known one by one; the others are counted only
     * @param unfitSerials those of them that do not hold by the lot's current verdicts
     */
    @Schema(name = "AllocatedLot")
    public record LotLine(String partNumber, UUID lotId, String lotNumber, long quantity, long released, Outcome outcome,
            boolean holds, List<String> serials, List<String> unfitSerials) {
    }

    /** @param missing at first. @param open how much of it is still missing */
    @Schema(name = "AllocationShortage")
    public record ShortLine(String partNumber, long wanted, long missing, long open) {
    }

    @Schema(name = "AllocationRelease")
    public record ReleaseLine(UUID id, Instant releasedAt, String reason, Map<UUID, Long> quantities) {
    }
}
