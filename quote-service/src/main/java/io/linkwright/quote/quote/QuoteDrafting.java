package io.linkwright.quote.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.contracts.catalog.DesignProposed;
import io.linkwright.contracts.quote.QuoteDrafted;
import io.linkwright.kit.event.EventContext;
import io.linkwright.kit.event.Outbox;
import io.linkwright.quote.QuoteConfig;
import io.linkwright.quote.pricebook.PriceBooks;
import io.linkwright.quote.quote.HistoryEntry.Deed;
import io.linkwright.quote.supply.VettingPlan.Demand;
import io.linkwright.quote.supply.VettingPlan.LineVetting;
import io.linkwright.quote.supply.VettingPlanner;

/** Prices a proposed design and matches it with the lab's lots. */
@ApplicationScoped
class QuoteDrafting {

    /** Who did it, in the history of a quote. */
    static final String THIS_SERVICE = "quote-service";
    private static final String DEFAULT_CURRENCY = "USD";

    private final QuoteRepository quotes;
    private final PriceBooks priceBooks;
    private final VettingPlanner planner;
    private final Outbox outbox;
    private final Calendar calendar;
    private final QuoteConfig config;

    QuoteDrafting(QuoteRepository quotes, PriceBooks priceBooks, VettingPlanner planner, Outbox outbox, Calendar calendar,
            QuoteConfig config) {
        this.quotes = quotes;
        this.priceBooks = priceBooks;
        this.planner = planner;
        this.outbox = outbox;
        this.calendar = calendar;
        this.config = config;
    }

    /** Does nothing for a design that has its quote. */
    @Transactional
    void draft(DesignProposed proposed, EventContext context) {
        if (quotes.existsForDesign(proposed.designId())) {
            return;
        }
        Instant now = calendar.now();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        String currency = proposed.currency() == null ? DEFAULT_CURRENCY : proposed.currency();
        List<BomLine> bill = proposed.design().billOfMaterials();
        PricedDesign priced = PricedDesign.of(bill, priceBooks.current(currency, today), currency, today);
        Quote quote = new Quote(proposed, number(today), currency, priced, vetting(bill, proposed.auditProfile()),
                new Deed(THIS_SERVICE, Party.SYSTEM, now, null), today.plusDays(config.defaultValidDays()));
        quotes.persist(quote);
        outbox.publish(EventTypes.QUOTE_DRAFTED, quote.id().toString(), new QuoteDrafted(QuoteSnapshots.of(quote), now),
                context);
    }

    private String number(LocalDate today) {
        return "Q-%d-%06d".formatted(today.getYear(), quotes.nextNumber());
    }

    private List<LineVetting> vetting(List<BomLine> bill, String overlay) {
        List<Demand> demands = bill.stream().map(line -> new Demand(line.partNumber(), line.quantity())).toList();
        return planner.plan(demands, overlay);
    }
}
