package io.linkwright.quote.pricing;

import java.util.List;
import java.util.stream.IntStream;

import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

import org.javamoney.moneta.Money;

import io.linkwright.quote.pricing.LinePrice.Priced;
import io.linkwright.quote.pricing.LinePrice.Unpriced;

/**
 * The sum of a quote's priced lines.
 *
 * @param unpricedLines numbers, from 1, of the lines that are missing from the sum
 */
public record Total(MonetaryAmount amount, List<Integer> unpricedLines) {

    public Total {
        unpricedLines = List.copyOf(unpricedLines);
    }

    public static Total of(CurrencyUnit currency, List<LinePrice> lines) {
        MonetaryAmount sum = lines.stream().filter(Priced.class::isInstance).map(Priced.class::cast).map(Priced::lineTotal)
                .reduce(Money.zero(currency), MonetaryAmount::add);
        return new Total(sum, IntStream.range(0, lines.size()).filter(line -> lines.get(line) instanceof Unpriced)
                .mapToObj(line -> line + 1).toList());
    }

    /** A partial total is no offer. */
    public boolean partial() {
        return !unpricedLines.isEmpty();
    }
}
