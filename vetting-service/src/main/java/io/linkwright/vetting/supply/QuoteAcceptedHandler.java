package io.linkwright.vetting.supply;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.linkwright.contracts.EventType;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.quote.QuoteAccepted;
import io.linkwright.kit.event.EventHandler;
import io.linkwright.kit.event.ReceivedEvent;

/** A customer accepted: its units are set aside, or what is missing is said. */
@ApplicationScoped
class QuoteAcceptedHandler implements EventHandler<QuoteAccepted> {

    private static final Logger LOG = Logger.getLogger(QuoteAcceptedHandler.class);

    private final Allocator allocator;

    QuoteAcceptedHandler(Allocator allocator) {
        this.allocator = allocator;
    }

    @Override
    public EventType<QuoteAccepted> type() {
        return EventTypes.QUOTE_ACCEPTED;
    }

    @Override
    public void handle(QuoteAccepted accepted, ReceivedEvent event) {
        allocator.serve(accepted.quote(), event.next()).ifPresentOrElse(
                served -> LOG.infof("Quote %s: %d lots allocated, %d parts short", served.allocation().quoteNumber(),
                        served.lots().size(), served.shortages().size()),
                () -> LOG.infof("Quote %s was served before", accepted.quote().number()));
    }
}
