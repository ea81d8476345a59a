package io.linkwright.quote.pricing;

import static java.util.Objects.requireNonNull;

import java.util.List;

import javax.money.MonetaryAmount;

import io.linkwright.contracts.Reason;

/** What pricing says of one line. */
public sealed interface LinePrice {

    /**
     * @param listPrice one unit before the volume tier, exact
     * @param unitPrice one unit at this quantity, rounded to the minor unit
     * @param lineTotal unit price times quantity, exact
     * @param waterfall every step from the list price to the unit price
     */
    record Priced(MonetaryAmount listPrice, MonetaryAmount unitPrice, MonetaryAmount lineTotal, List<Step> waterfall)
            implements
                LinePrice {

        public Priced {
            waterfall = List.copyOf(waterfall);
        }
    }

    /** @param problem why there is no price; the quote cannot be issued while a line has one */
    record Unpriced(Reason problem) implements LinePrice {

        public Unpriced {
            requireNonNull(problem, "problem");
        }
    }

    /**
     * @param name {@code list}, {@code volume-tier} or {@code net}
     * @param explanation such as {@code volume tier from 1,000 units: -12 %}
     * @param unitPriceAfter price of one unit after the step; exact until the last
     */
    record Step(String name, String explanation, MonetaryAmount unitPriceAfter) {
    }
}
