package io.linkwright.quote.pricebook;

import java.time.LocalDate;
import java.util.List;

/**
 * What a sales manager publishes as the next version of a price book: the body of {@code POST /api/price-books}, checked.
 *
 * @param validUntil last day it prices new quotes; null while open-ended
 * @param notice what the reader of every quote made from it must know; null when there is nothing
 */
record PriceBookDraft(String code, String name, String currency, LocalDate validFrom, LocalDate validUntil, String notice,
        List<PriceList.Part> parts, List<PriceList.Cable> cables, List<PriceList.Family> families) {

    PriceList prices() {
        return new PriceList(parts, cables, families);
    }
}
