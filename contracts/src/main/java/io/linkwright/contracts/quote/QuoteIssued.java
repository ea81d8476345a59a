package io.linkwright.contracts.quote;

import java.time.Instant;

/** A sales engineer made the offer binding; the customer may accept it until it expires. */
public record QuoteIssued(QuoteSnapshot quote, String issuedBy, Instant issuedAt) {
}
