package io.linkwright.contracts.quote;

import java.time.Instant;

/** The offer's last day went by unanswered. */
public record QuoteExpired(QuoteSnapshot quote, Instant expiredAt) {
}
