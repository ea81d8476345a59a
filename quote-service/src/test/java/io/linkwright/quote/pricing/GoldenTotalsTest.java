package io.linkwright.quote.pricing;

import static io.linkwright.quote.pricing.PriceBooks.part;
import static io.linkwright.quote.pricing.PriceBooks.percentOff;
import static io.linkwright.quote.pricing.PriceBooks.unitPrice;
import static io.linkwright.quote.pricing.PriceBooks.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.linkwright.quote.pricing.PriceRule.PartPrice;

/** Totals that two established open-source sales systems gave for the same quotes, checked by hand. */
class GoldenTotalsTest {

    /** Tryton: 20 lines of 128 units, list prices 900 to 919, tier factor 0.92. */
    @Test
    void agreesWithTrytonOnAPercentageTier() {
        assertThat(totalOfTwentyLines(line -> part("P" + line, String.valueOf(900 + line), percentOff(100, "8"))).amount())
                .isEqualTo(usd("2142054.40"));
    }

    /** Medusa: the same lines with tier prices 850 to 869. */
    @Test
    void agreesWithMedusaOnTierPrices() {
        assertThat(totalOfTwentyLines(
                line -> part("P" + line, String.valueOf(900 + line), unitPrice(128, String.valueOf(850 + line)))).amount())
                .isEqualTo(usd("2200320"));
    }

    private static Total totalOfTwentyLines(IntFunction<PartPrice> part) {
        List<PartPrice> parts = IntStream.range(0, 20).mapToObj(part).toList();
        PriceBook book = usd(parts.toArray(PriceRule[]::new));
        return Total.of(book.currency(), parts.stream().map(each -> Waterfall.price(book, each.partNumber(), 128)).toList());
    }
}
