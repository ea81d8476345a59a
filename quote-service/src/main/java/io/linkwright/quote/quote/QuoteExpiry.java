package io.linkwright.quote.quote;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.quote.QuoteExpired;
import io.linkwright.kit.event.EventContext;
import io.linkwright.kit.event.Outbox;
import io.linkwright.quote.quote.HistoryEntry.Deed;
import io.linkwright.quote.quote.Lifecycle.Transition;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/**
 * Marks offers whose last day went by. Every replica runs it: each takes the rows that no other holds, so an offer expires
 * once,
 * and never while its customer is answering.
 */
@ApplicationScoped
class QuoteExpiry {

    private static final Logger LOG = Logger.getLogger(QuoteExpiry.class);
    private static final int BATCH = 50;
    private static final Transition EXPIRY = Lifecycle.transition(QuoteState.ISSUED, QuoteAction.EXPIRE).orElseThrow();

    private final QuoteRepository quotes;
    private final Outbox outbox;
    private final Calendar calendar;

    QuoteExpiry(QuoteRepository quotes, Outbox outbox, Calendar calendar) {
        this.quotes = quotes;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    @Scheduled(every = "{linkwright.quote.expiry-check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expireLapsed() {
        int expired;
        int all = 0;
        do {
            expired = QuarkusTransaction.requiringNew().call(this::expireSome);
            all += expired;
        } while (expired == BATCH);
        if (all > 0) {
            LOG.infof("%d quotes expired", all);
        }
    }

    private int expireSome() {
        List<Quote> lapsed = quotes.lockLapsed(calendar.today(), BATCH);
        lapsed.forEach(this::expire);
        return lapsed.size();
    }

    private void expire(Quote quote) {
        Deed deed = new Deed(QuoteDrafting.THIS_SERVICE, Party.SYSTEM, calendar.now(), "valid until " + quote.validUntil());
        quote.move(EXPIRY, deed);
        outbox.publish(EventTypes.QUOTE_EXPIRED, quote.id().toString(), new QuoteExpired(QuoteSnapshots.of(quote), deed.at()),
                EventContext.ofConsultation(quote.consultationId()));
    }
}
