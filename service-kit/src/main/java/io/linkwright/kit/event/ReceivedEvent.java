package io.linkwright.kit.event;

import java.time.Instant;

/**
 * The envelope of an event that is being applied.
 *
 * @param eventId CloudEvents {@code id}
 * @param type CloudEvents {@code type}
 * @param source CloudEvents {@code source}: the service that sent it
 * @param time when the sender decided it
 * @param consultationId the saga; null outside of one
 */
public record ReceivedEvent(String eventId, String type, String source, Instant time, String consultationId) {

    /** The context of events that this one leads to. */
    public EventContext next() {
        return new EventContext(consultationId, eventId);
    }
}
