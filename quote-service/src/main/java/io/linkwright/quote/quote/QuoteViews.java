package io.linkwright.quote.quote;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.quote.quote.QuoteView.Action;
import io.linkwright.quote.quote.QuoteView.Line;
import io.linkwright.quote.quote.QuoteView.PriceBookRef;

/** Shows a quote to the caller, with what the caller may do with it. */
@ApplicationScoped
class QuoteViews {

    private final QuoteParties parties;
    private final Calendar calendar;

    QuoteViews(QuoteParties parties, Calendar calendar) {
        this.parties = parties;
        this.calendar = calendar;
    }

    QuoteView of(Quote quote) {
        QuoteRevision revision = quote.current();
        String currency = quote.currency();
        return new QuoteView(quote.id(), quote.number(), quote.state(), revision.revision(), quote.consultationId(),
                quote.designId(), quote.organisation(), quote.title(), quote.auditProfile(),
                new PriceBookRef(revision.priceBookId(), revision.priceBook()),
                revision.lines().stream().map(line -> line(line, currency)).toList(),
                QuoteSnapshots.money(revision.total(), currency), revision.unpriced() > 0, numbers(revision.unpricedLines()),
                numbers(revision.unvettedLines()), revision.acceptedRisk(), revision.notice(), quote.draftedAt(),
                revision.vettedAt(), revision.issuedAt(), revision.issuedBy(), quote.validUntil(), lapsed(quote),
                quote.history().stream().map(HistoryEntry::view).toList(), actions(quote));
    }

    QuoteSummary summary(Quote quote) {
        return QuoteSummary.of(quote, calendar.today());
    }

    private List<Action> actions(Quote quote) {
        if (lapsed(quote)) {
            return List.of();
        }
        return Lifecycle.from(quote.state()).stream().filter(transition -> parties.callerIs(transition.by(), quote))
                .map(transition -> transition.action().path())
                .map(path -> new Action(path, "/api/quotes/" + quote.id() + "/" + path)).toList();
    }

    private boolean lapsed(Quote quote) {
        return quote.lapsed(calendar.today());
    }

    private static Line line(QuoteLine line, String currency) {
        return new Line(line.line(), line.partNumber(), line.description(), line.kind(), line.quantity(),
                QuoteSnapshots.money(line.listPrice(), currency), QuoteSnapshots.money(line.unitPrice(), currency),
                QuoteSnapshots.money(line.lineTotal(), currency), line.waterfall(), line.problem(), line.vetting(),
                line.lots());
    }

    private static List<Integer> numbers(List<QuoteLine> lines) {
        return lines.stream().map(QuoteLine::line).toList();
    }
}
