package io.linkwright.gateway.consultation;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.EventType;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.vetting.SupplyAllocated;
import io.linkwright.contracts.vetting.SupplyReleased;
import io.linkwright.contracts.vetting.SupplyShort;
import io.linkwright.kit.event.EventHandler;
import io.linkwright.kit.event.ReceivedEvent;

/** Whether an accepted quote can be served. */
final class SupplyHandlers {

    @ApplicationScoped
    static class OnAllocated implements EventHandler<SupplyAllocated> {

        private final Timeline timeline;

        OnAllocated(Timeline timeline) {
            this.timeline = timeline;
        }

        @Override
        public EventType<SupplyAllocated> type() {
            return EventTypes.SUPPLY_ALLOCATED;
        }

        @Override
        public void handle(SupplyAllocated event, ReceivedEvent envelope) {
            timeline.record(envelope, event.consultationId(), event.organisation(), Steps.of(event));
        }
    }

    @ApplicationScoped
    static class OnShort implements EventHandler<SupplyShort> {

        private final Timeline timeline;

        OnShort(Timeline timeline) {
            this.timeline = timeline;
        }

        @Override
        public EventType<SupplyShort> type() {
            return EventTypes.SUPPLY_SHORT;
        }

        @Override
        public void handle(SupplyShort event, ReceivedEvent envelope) {
            timeline.record(envelope, event.consultationId(), event.organisation(), Steps.of(event));
        }
    }

    @ApplicationScoped
    static class OnReleased implements EventHandler<SupplyReleased> {

        private final Timeline timeline;

        OnReleased(Timeline timeline) {
            this.timeline = timeline;
        }

        @Override
        public EventType<SupplyReleased> type() {
            return EventTypes.SUPPLY_RELEASED;
        }

        @Override
        public void handle(SupplyReleased event, ReceivedEvent envelope) {
            timeline.record(envelope, event.consultationId(), event.organisation(), Steps.of(event));
        }
    }

    private SupplyHandlers() {
    }
}
