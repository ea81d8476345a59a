package io.linkwright.quote.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.linkwright.contracts.Money;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.contracts.quote.QuoteSnapshot.LotEvidence;
import io.linkwright.contracts.quote.QuoteSnapshot.PriceStep;
import io.linkwright.contracts.quote.QuoteSnapshot.Vetting;

/**
 * A quote with all that stands behind it, as one caller sees it.
 *
 * @param auditProfile overlay every part is vetted against; null for the standard's limits alone
 * @param partial whether lines without price are missing from the total
 * @param vettedAt when the lots were last matched
 * @param validUntil last day (UTC) the offer can be accepted; of a draft a proposal
 * @param lapsed whether that day is over: nothing can be accepted any more
 * @param notice what the reader must know; null when there is nothing
 * @param actions what this caller may do now
 */
record QuoteView(UUID id, String number, QuoteState state, int revision, String consultationId, String designId,
        String organisation, String title, String auditProfile, PriceBookRef priceBook, List<Line> lines, Money total,
        boolean partial, List<Integer> unpricedLines, List<Integer> unvettedLines, String acceptedRisk, String notice,
        Instant draftedAt, Instant vettedAt, Instant issuedAt, String issuedBy, LocalDate validUntil, boolean lapsed,
        List<Step> history, List<Action> actions) {

    /** @param id null when no price book was valid */
    record PriceBookRef(UUID id, String label) {
    }

    /** @param problem why the line has no price; null when it has one */
    record Line(int line, String partNumber, String description, PartKind kind, long quantity, Money listPrice,
            Money unitPrice, Money lineTotal, List<PriceStep> waterfall, Reason problem, Vetting vetting,
            List<LotEvidence> lots) {
    }

    /** @param from null for the first step */
    record Step(int step, int revision, Instant at, String by, Party party, QuoteState from, QuoteState to, String reason) {
    }

    /** @param href where to POST it */
    record Action(String action, String href) {
    }
}
