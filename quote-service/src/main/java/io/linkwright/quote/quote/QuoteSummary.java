package io.linkwright.quote.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import io.linkwright.contracts.Money;

/**
 * A quote in a list.
 *
 * @param unpriced how many lines have no price
 * @param unvetted how many lines no vetted lots cover
 */
record QuoteSummary(UUID id, String number, QuoteState state, int revision, String consultationId, String organisation,
        String title, Money total, boolean partial, int unpriced, int unvetted, String notice, Instant draftedAt,
        LocalDate validUntil, boolean lapsed) {

    static QuoteSummary of(Quote quote, LocalDate today) {
        QuoteRevision current = quote.current();
        return new QuoteSummary(quote.id(), quote.number(), quote.state(), current.revision(), quote.consultationId(),
                quote.organisation(), quote.title(), QuoteSnapshots.money(current.total(), quote.currency()),
                current.unpriced() > 0, current.unpriced(), current.unvetted(), current.notice(), quote.draftedAt(),
                quote.validUntil(), quote.lapsed(today));
    }
}
