package io.linkwright.catalog.design;

import java.util.Map;

/**
 * Vetted units that can be had, by part number; a part that is missing has none.
 *
 * @param available null when nobody knows what is in stock
 */
public record VettedStock(Map<String, Long> available) {

    /** Where no supply is followed. */
    public static final VettedStock UNKNOWN = new VettedStock(null);

    public VettedStock {
        available = available == null ? null : Map.copyOf(available);
    }

    boolean known() {
        return available != null;
    }

    long of(String partNumber) {
        return available.getOrDefault(partNumber, 0L);
    }
}
