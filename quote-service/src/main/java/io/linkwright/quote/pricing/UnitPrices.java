package io.linkwright.quote.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;

import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

import org.javamoney.moneta.Money;

/** The one place where an amount is rounded. */
final class UnitPrices {

    private UnitPrices() {
    }

    /** Half-up to the currency's minor unit: 0.01 for USD, 1 for JPY, 0.001 for KWD. */
    static MonetaryAmount net(MonetaryAmount exact) {
        CurrencyUnit currency = exact.getCurrency();
        BigDecimal amount = exact.getNumber().numberValueExact(BigDecimal.class);
        return Money.of(amount.setScale(minorUnitDigits(currency), RoundingMode.HALF_UP), currency);
    }

    /** A currency without a minor unit of its own, such as gold, counts in whole units. */
    static int minorUnitDigits(CurrencyUnit currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
