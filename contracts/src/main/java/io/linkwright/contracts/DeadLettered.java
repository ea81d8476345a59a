package io.linkwright.contracts;

/**
 * A service could not apply a message and keeps it for an operator.
 *
 * @param deadLetterId id under {@code /api/dead-letters} of the service
 * @param service the service that could not apply it
 * @param topic where the message came from, with its partition and offset
 * @param key the message's key; null when it had none
 * @param eventId CloudEvents id; null when the message had none
 * @param eventType CloudEvents type; null when the message had none
 * @param payloadBase64 the body, byte for byte
 */
public record DeadLettered(String deadLetterId, String service, String topic, int partition, long offset, @Nullable String key,
        @Nullable String eventId, @Nullable String eventType, String reason, String payloadBase64) {
}
