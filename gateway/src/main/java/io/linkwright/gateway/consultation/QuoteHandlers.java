package io.linkwright.gateway.consultation;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.EventType;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.quote.QuoteAccepted;
import io.linkwright.contracts.quote.QuoteDeclined;
import io.linkwright.contracts.quote.QuoteDrafted;
import io.linkwright.contracts.quote.QuoteExpired;
import io.linkwright.contracts.quote.QuoteIssued;
import io.linkwright.kit.event.EventHandler;
import io.linkwright.kit.event.ReceivedEvent;

/** What becomes of the quote. */
final class QuoteHandlers {

    @ApplicationScoped
    static class OnDrafted implements EventHandler<QuoteDrafted> {

        private final Timeline timeline;

        OnDrafted(Timeline timeline) {
            this.timeline = timeline;
        }

        @Override
        public EventType<QuoteDrafted> type() {
            return EventTypes.QUOTE_DRAFTED;
        }

        @Override
        public void handle(QuoteDrafted event, ReceivedEvent envelope) {
            timeline.record(envelope, event.quote().consultationId(), event.quote().organisation(), Steps.of(event));
        }
    }

    @ApplicationScoped
    static class OnIssued implements EventHandler<QuoteIssued> {

        private final Timeline timeline;

        OnIssued(Timeline timeline) {
            this.timeline = timeline;
        }

        @Override
        public EventType<QuoteIssued> type() {
            return EventTypes.QUOTE_ISSUED;
        }

        @Override
        public void handle(QuoteIssued event, ReceivedEvent envelope) {
            timeline.record(envelope, event.quote().consultationId(), event.quote().organisation(), Steps.of(event));
        }
    }

    @ApplicationScoped
    static class OnAccepted implements EventHandler<QuoteAccepted> {

        private final Timeline timeline;

        OnAccepted(Timeline timeline) {
            this.timeline = timeline;
        }

        @Override
        public EventType<QuoteAccepted> type() {
            return EventTypes.QUOTE_ACCEPTED;
        }

        @Override
        public void handle(QuoteAccepted event, ReceivedEvent envelope) {
            timeline.record(envelope, event.quote().consultationId(), event.quote().organisation(), Steps.of(event));
        }
    }

    @ApplicationScoped
    static class OnDeclined implements EventHandler<QuoteDeclined> {

        private final Timeline timeline;

        OnDeclined(Timeline timeline) {
            this.timeline = timeline;
        }

        @Override
        public EventType<QuoteDeclined> type() {
            return EventTypes.QUOTE_DECLINED;
        }

        @Override
        public void handle(QuoteDeclined event, ReceivedEvent envelope) {
            timeline.record(envelope, event.quote().consultationId(), event.quote().organisation(), Steps.of(event));
        }
    }

    @ApplicationScoped
    static class OnExpired implements EventHandler<QuoteExpired> {

        private final Timeline timeline;

        OnExpired(Timeline timeline) {
            this.timeline = timeline;
        }

        @Override
        public EventType<QuoteExpired> type() {
            return EventTypes.QUOTE_EXPIRED;
        }

        @Override
        public void handle(QuoteExpired event, ReceivedEvent envelope) {
            timeline.record(envelope, event.quote().consultationId(), event.quote().organisation(), Steps.of(event));
        }
    }

    private QuoteHandlers() {
    }
}
