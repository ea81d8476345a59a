/**
 * The pricing core: how a part, a quantity and a price book become a unit price, step by step. Plain Java on JavaMoney.
 * <p>
 * Amounts are exact decimals throughout. There is one rounding, in {@link io.linkwright.quote.pricing.UnitPrices}: the net unit
 * price is rounded half-up to the currency's minor unit, and the line total is that unit price times the quantity, exactly. So
 * the unit price a customer reads always multiplies to the total beside it.
 */
package io.linkwright.quote.pricing;
