package io.linkwright.quote.quote;

/** Where a quote stands. */
enum QuoteState {
    /** Priced; a sales engineer looks at it next. Binds nobody. */
    DRAFTED,
    /** A binding offer, until its last day. */
    ISSUED,
    /** The customer took the offer. */
    ACCEPTED,
    /** The customer turned the offer down. */
    DECLINED,
    /** The last day went by unanswered. */
    EXPIRED
}
