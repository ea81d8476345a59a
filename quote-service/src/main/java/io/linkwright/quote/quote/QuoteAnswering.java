package io.linkwright.quote.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.quote.QuoteAccepted;
import io.linkwright.contracts.quote.QuoteDeclined;
import io.linkwright.kit.event.EventContext;
import io.linkwright.kit.event.Outbox;
import io.linkwright.quote.quote.HistoryEntry.Deed;
import io.linkwright.quote.quote.Lifecycle.Transition;

/** The customer takes the offer or turns it down. */
@ApplicationScoped
class QuoteAnswering {

    private final VisibleQuotes visible;
    private final TransitionGuard guard;
    private final Outbox outbox;

    QuoteAnswering(VisibleQuotes visible, TransitionGuard guard, Outbox outbox) {
        this.visible = visible;
        this.guard = guard;
        this.outbox = outbox;
    }

    @Transactional
    Quote accept(String id, String ifMatch) {
        Quote quote = visible.lock(id);
        Deed deed = move(quote, QuoteAction.ACCEPT, ifMatch, null);
        outbox.publish(EventTypes.QUOTE_ACCEPTED, quote.id().toString(),
                new QuoteAccepted(QuoteSnapshots.of(quote), deed.actor(), deed.at()),
                EventContext.ofConsultation(quote.consultationId()));
        return quote;
    }

    @Transactional
    Quote decline(String id, String ifMatch, JsonNode body) {
        Quote quote = visible.lock(id);
        String reason = DeclineRequest.read(body).reason();
        Deed deed = move(quote, QuoteAction.DECLINE, ifMatch, reason);
        outbox.publish(EventTypes.QUOTE_DECLINED, quote.id().toString(),
                new QuoteDeclined(QuoteSnapshots.of(quote), deed.actor(), reason == null ? "" : reason, deed.at()),
                EventContext.ofConsultation(quote.consultationId()));
        return quote;
    }

    private Deed move(Quote quote, QuoteAction action, String ifMatch, String reason) {
        Transition transition = guard.allow(quote, action, ifMatch);
        Deed deed = guard.deed(transition, reason);
        quote.move(transition, deed);
        visible.flush();
        return deed;
    }
}
