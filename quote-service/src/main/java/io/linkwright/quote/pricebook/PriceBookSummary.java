package io.linkwright.quote.pricebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A price-book version in a list.
 *
 * @param validUntil last day it prices new quotes; null while open-ended
 * @param demo whether it came with the program, with invented prices
 */
record PriceBookSummary(UUID id, String code, int version, String name, String currency, LocalDate validFrom,
        LocalDate validUntil, String notice, boolean demo, String publishedBy, Instant publishedAt) {
}
