package io.linkwright.quote.pricebook;

import java.time.LocalDate;

/** What a sales manager publishes as the next version of a price book: the body of {@code POST /api/price-books}, checked. */
record PriceBookDraft(String code, String name, String currency, LocalDate validFrom, LocalDate validUntil, String notice,
        PriceList prices) {
}
