package io.linkwright.contracts.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.linkwright.contracts.Money;
import io.linkwright.contracts.Nullable;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.contracts.vetting.Outcome;

/**
 * A quote as it stands when an event is sent.
 *
 * @param number what people call it, such as {@code Q-2026-000017}
 * @param unvettedLines lines no lot serves under the customer's audit; while not empty, issuing needs a stated reason
 * @param acceptedRisk the sales engineer's reason for issuing with unvetted lines; null when there were none
 * @param notice what the reader must know, such as that the prices are invented
 */
public record QuoteSnapshot(String quoteId, String number, int revision, String consultationId, String designId,
        String organisation, @Nullable String auditProfile, String priceBook, List<Line> lines, Money total,
        List<Integer> unvettedLines,
        @Nullable String acceptedRisk,
        Instant draftedAt, LocalDate validUntil, @Nullable String notice) {

    public QuoteSnapshot {
        lines = List.copyOf(lines);
        unvettedLines = List.copyOf(unvettedLines);
    }

    /**
     * @param line counts from 1
     * @param listPrice price of one unit before the volume tier; null when the price book has none
     * @param unitPrice price of one unit at this quantity; null when the price book has none
     * @param waterfall how the unit price came about, step by step
     */
    public record Line(int line, String partNumber, String description, PartKind kind, long quantity, @Nullable Money listPrice,
            @Nullable Money unitPrice, @Nullable Money lineTotal, List<PriceStep> waterfall, Vetting vetting,
            List<LotEvidence> lots) {

        public Line {
            waterfall = List.copyOf(waterfall);
            lots = List.copyOf(lots);
        }
    }

    /** @param explanation such as {@code volume tier from 1,000 units: -12 %} */
    public record PriceStep(String name, String explanation, Money unitPriceAfter) {
    }

    public enum Vetting {
        /** Lots that passed cover the quantity. */
        VETTED,
        /** Covered, but some lot passed only against limits from memory. */
        CONDITIONAL,
        /** No lot, or too few units, passed the customer's audit. */
        UNVETTED
    }

    /** @param quantity units of this line that would come from the lot */
    public record LotEvidence(String lotId, String lotNumber, long quantity, Outcome outcome, String evidenceUrl) {
    }
}
