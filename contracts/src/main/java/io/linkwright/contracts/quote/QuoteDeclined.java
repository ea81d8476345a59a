package io.linkwright.contracts.quote;

import java.time.Instant;

/**
 * The customer declined.
 *
 * @param reason the customer's words; may be empty
 */
public record QuoteDeclined(QuoteSnapshot quote, String declinedBy, String reason, Instant declinedAt) {
}
