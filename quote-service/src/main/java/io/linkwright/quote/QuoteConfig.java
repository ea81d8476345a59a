package io.linkwright.quote;

import io.smallrye.config.ConfigMapping;

/** What an operator may set. The defaults stand in {@code application.properties}. */
@ConfigMapping(prefix = "linkwright.quote")
public interface QuoteConfig {

    /** Whether the price book with invented prices is loaded at start. */
    boolean demoPriceBook();

    /** Days an offer holds when the sales engineer names no other time. */
    int defaultValidDays();

    /** The longest time an offer may hold, in days. */
    int longestValidDays();

    /** How often offers whose last day went by are marked as expired; read by the scheduler. */
    String expiryCheck();
}
