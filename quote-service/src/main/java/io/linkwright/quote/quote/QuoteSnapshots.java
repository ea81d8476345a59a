package io.linkwright.quote.quote;

import java.math.BigDecimal;

import io.linkwright.contracts.Money;
import io.linkwright.contracts.quote.QuoteSnapshot;
import io.linkwright.contracts.quote.QuoteSnapshot.Line;

/** A quote as it travels in events. */
final class QuoteSnapshots {

    private QuoteSnapshots() {
    }

    static QuoteSnapshot of(Quote quote) {
        QuoteRevision revision = quote.current();
        return new QuoteSnapshot(quote.id().toString(), quote.number(), revision.revision(), quote.consultationId(),
                quote.designId(), quote.organisation(), quote.auditProfile(), revision.priceBook(),
                revision.lines().stream().map(line -> line(line, quote.currency())).toList(),
                money(revision.total(), quote.currency()),
                revision.unvettedLines().stream().map(QuoteLine::line).toList(), revision.acceptedRisk(), quote.draftedAt(),
                quote.validUntil(), revision.notice());
    }

    private static Line line(QuoteLine line, String currency) {
        return new Line(line.line(), line.partNumber(), line.description(), line.kind(), line.quantity(),
                money(line.listPrice(), currency), money(line.unitPrice(), currency), money(line.lineTotal(), currency),
                line.waterfall(), line.vetting(), line.lots());
    }

    static Money money(BigDecimal amount, String currency) {
        return amount == null ? null : new Money(amount, currency);
    }
}
