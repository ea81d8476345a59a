package io.linkwright.kit.event;

/**
 * What an event belongs to.
 *
 * @param consultationId the saga; null for events outside of one, such as a published product
 * @param causationId id of the event that led to this one; null when a person did
 */
public record EventContext(String consultationId, String causationId) {

    /** For an effect that no saga asked for. */
    public static final EventContext NONE = new EventContext(null, null);

    /** For what a person does within a consultation. */
    public static EventContext ofConsultation(String consultationId) {
        return new EventContext(consultationId, null);
    }
}
