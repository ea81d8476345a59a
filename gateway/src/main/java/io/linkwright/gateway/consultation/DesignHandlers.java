package io.linkwright.gateway.consultation;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.EventType;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.catalog.DesignProposed;
import io.linkwright.contracts.catalog.DesignRejected;
import io.linkwright.kit.event.EventHandler;
import io.linkwright.kit.event.ReceivedEvent;

/** What the designer says. */
final class DesignHandlers {

    @ApplicationScoped
    static class OnProposed implements EventHandler<DesignProposed> {

        private final Timeline timeline;

        OnProposed(Timeline timeline) {
            this.timeline = timeline;
        }

        @Override
        public EventType<DesignProposed> type() {
            return EventTypes.DESIGN_PROPOSED;
        }

        @Override
        public void handle(DesignProposed event, ReceivedEvent envelope) {
            timeline.record(envelope, event.consultationId(), event.organisation(), Steps.of(event));
        }
    }

    @ApplicationScoped
    static class OnRejected implements EventHandler<DesignRejected> {

        private final Timeline timeline;

        OnRejected(Timeline timeline) {
            this.timeline = timeline;
        }

        @Override
        public EventType<DesignRejected> type() {
            return EventTypes.DESIGN_REJECTED;
        }

        @Override
        public void handle(DesignRejected event, ReceivedEvent envelope) {
            timeline.record(envelope, event.consultationId(), event.organisation(), Steps.of(event));
        }
    }

    private DesignHandlers() {
    }
}
