package io.linkwright.contracts.quote;

import java.time.Instant;

/** The customer accepted; vetted lots are to be set aside. */
public record QuoteAccepted(QuoteSnapshot quote, String acceptedBy, Instant acceptedAt) {
}
