package io.linkwright.contracts.quote;

import java.time.Instant;

/** The design was priced; a sales engineer looks at it next. */
public record QuoteDrafted(QuoteSnapshot quote, Instant draftedAt) {
}
