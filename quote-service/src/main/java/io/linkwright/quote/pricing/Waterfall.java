package io.linkwright.quote.pricing;

import java.util.List;
import java.util.Optional;

import javax.money.MonetaryAmount;

import io.linkwright.contracts.Reason;
import io.linkwright.quote.pricing.LinePrice.Priced;
import io.linkwright.quote.pricing.LinePrice.Step;
import io.linkwright.quote.pricing.LinePrice.Unpriced;

/** Prices one line: list price, then the volume tier its quantity reaches, then rounding to the net unit price. */
public final class Waterfall {

    private Waterfall() {
    }

    /** @throws IllegalArgumentException when the quantity is below one */
    public static LinePrice price(PriceBook book, String partNumber, long quantity) {
        if (quantity < 1) {
            throw new IllegalArgumentException("A line buys one unit or more, not " + quantity);
        }
        return book.ruleFor(partNumber).map(rule -> price(book, rule, partNumber, quantity))
                .orElseGet(() -> new Unpriced(Reason.block("no-price",
                        "The price book %s has no price for %s".formatted(book.label(), partNumber))));
    }

    private static LinePrice price(PriceBook book, PriceRule rule, String partNumber, long quantity) {
        MonetaryAmount list = rule.listPrice(partNumber);
        Optional<VolumeTier> tier = rule.tiers().reachedBy(quantity);
        MonetaryAmount afterTier = tier.map(reached -> reached.price().applyTo(list)).orElse(list);
        MonetaryAmount net = UnitPrices.net(afterTier);
        if (net.isZero()) {
            return new Unpriced(Reason.block("price-rounds-to-zero", "The unit price of %s in %s, %s, rounds to nothing"
                    .formatted(partNumber, book.label(), Amounts.text(afterTier))));
        }
        return new Priced(list, net, net.multiply(quantity), List.of(
                new Step("list", rule.explanation(partNumber) + ", " + book.label(), list),
                new Step("volume-tier",
                        tier.map(VolumeTier::explanation).orElseGet(rule.tiers()::explanationWhenNoneReached), afterTier),
                new Step("net", netExplanation(net), net)));
    }

    private static String netExplanation(MonetaryAmount net) {
        int digits = UnitPrices.minorUnitDigits(net.getCurrency());
        return digits == 0 ? "rounded half-up to whole " + net.getCurrency().getCurrencyCode()
                : "rounded half-up to %d decimals".formatted(digits);
    }
}
