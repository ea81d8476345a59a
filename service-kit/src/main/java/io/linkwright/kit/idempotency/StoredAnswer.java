package io.linkwright.kit.idempotency;

/** The answer of the first request, as it was sent. */
record StoredAnswer(int status, String location, String body) {
}
