package io.linkwright.quote.pricebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A price-book version with all its prices. */
record PriceBookView(UUID id, String code, int version, String name, String currency, LocalDate validFrom,
        LocalDate validUntil, String notice, boolean demo, String publishedBy, Instant publishedAt,
        List<PriceList.Part> parts, List<PriceList.Cable> cables, List<PriceList.Family> families) {
}
