package io.linkwright.quote.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import javax.money.MonetaryAmount;

import org.javamoney.moneta.Money;

/** Amounts between the core, the wire and the reader. */
public final class Amounts {

    private static final int SHOWN_DECIMALS = 6;

    private Amounts() {
    }

    public static MonetaryAmount of(BigDecimal amount, String currency) {
        return Money.of(amount, currency);
    }

    /** The exact decimal, with at least the digits of the currency's minor unit: 5 USD is {@code 5.00}. */
    public static BigDecimal decimal(MonetaryAmount amount) {
        BigDecimal exact = amount.getNumber().numberValueExact(BigDecimal.class);
        BigDecimal shortest = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        return shortest.setScale(Math.max(shortest.scale(), UnitPrices.minorUnitDigits(amount.getCurrency())));
    }

    /** For the reader of a price explanation: at most a millionth is shown, while the reckoning goes on with every digit. */
    public static io.linkwright.contracts.Money shown(MonetaryAmount amount) {
        BigDecimal exact = decimal(amount);
        return new io.linkwright.contracts.Money(exact.setScale(Math.min(exact.scale(), SHOWN_DECIMALS), RoundingMode.HALF_UP),
                amount.getCurrency().getCurrencyCode());
    }

    /** For people: {@code 1,234.50 USD}, every digit shown. */
    static String text(MonetaryAmount amount) {
        BigDecimal decimal = decimal(amount);
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimal.scale());
        format.setMaximumFractionDigits(decimal.scale());
        return format.format(decimal) + " " + amount.getCurrency().getCurrencyCode();
    }

    /** For people: {@code 1,024}. */
    static String text(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
