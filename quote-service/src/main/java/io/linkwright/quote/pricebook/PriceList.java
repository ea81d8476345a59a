package io.linkwright.quote.pricebook;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The prices of one price-book version as they are published, stored and shown. Decimals are JSON strings.
 *
 * @param parts parts with their own price
 * @param cables fibre cable families, priced by length
 * @param families fall-back prices by the start of the part number
 */
record PriceList(List<Part> parts, List<Cable> cables, List<Family> families) {

    PriceList {
        parts = List.copyOf(parts);
        cables = List.copyOf(cables);
        families = List.copyOf(families);
    }

    record Part(String partNumber, @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal listPrice, List<Tier> tiers) {
    }

    record Cable(String family, @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal base,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal perMetre, List<Tier> tiers) {
    }

    record Family(String prefix, @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal listPrice, List<Tier> tiers) {
    }

    /** Exactly one of unit price and percentage is there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tier(long fromQuantity, @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal unitPrice,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal percentOff) {
    }
}
