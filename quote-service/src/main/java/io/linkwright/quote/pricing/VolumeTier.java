package io.linkwright.quote.pricing;

import static java.util.Objects.requireNonNull;

/** @param fromQuantity the smallest quantity of one line that this tier applies to; the tier prices all units of the line */
public record VolumeTier(long fromQuantity, TierPrice price) {

    public VolumeTier {
        requireNonNull(price, "price");
        if (fromQuantity < 1) {
            throw new IllegalArgumentException("A volume tier starts at 1 unit or more, not " + fromQuantity);
        }
    }

    String explanation() {
        return "volume tier from " + Amounts.text(fromQuantity) + " units: " + price.explanation();
    }
}
