package io.linkwright.kit.event;

import io.linkwright.contracts.EventType;

/**
 * Applies one kind of event. A bean of this type is found by the kit. The call runs in a transaction that also records the
 * event id, so its effect happens exactly once. It may be called again after it threw.
 *
 * @param <T> the payload
 */
public interface EventHandler<T extends Record> {

    EventType<T> type();

    /** @throws PoisonEvent if the event can never be applied; any other exception is tried again first */
    void handle(T payload, ReceivedEvent event);
}
