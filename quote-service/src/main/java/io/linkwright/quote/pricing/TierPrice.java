package io.linkwright.quote.pricing;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

import javax.money.MonetaryAmount;

/** What a volume tier does to the list price. */
public sealed interface TierPrice {

    /** The exact unit price in this tier; not rounded yet. */
    MonetaryAmount applyTo(MonetaryAmount listPrice);

    /** Such as {@code -12 %}, for the price explanation. */
    String explanation();

    /** The tier names its own unit price, whatever the list price is. */
    record FixedUnitPrice(MonetaryAmount unitPrice) implements TierPrice {

        public FixedUnitPrice {
            requireNonNull(unitPrice, "unitPrice");
        }

        @Override
        public MonetaryAmount applyTo(MonetaryAmount listPrice) {
            return unitPrice;
        }

        @Override
        public String explanation() {
            return "unit price " + Amounts.text(unitPrice);
        }
    }

    /** @param percent of the list price taken off: 12 for twelve per cent; above 0 and below 100 */
    record PercentOff(BigDecimal percent) implements TierPrice {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        public PercentOff {
            requireNonNull(percent, "percent");
            if (percent.signum() <= 0 || percent.compareTo(HUNDRED) >= 0) {
                throw new IllegalArgumentException("A tier takes more than 0 % and less than 100 % off, not " + percent + " %");
            }
        }

        @Override
        public MonetaryAmount applyTo(MonetaryAmount listPrice) {
            return listPrice.multiply(BigDecimal.ONE.subtract(percent.movePointLeft(2)));
        }

        @Override
        public String explanation() {
            return "-" + percent.toPlainString() + " %";
        }
    }
}
