package io.linkwright.quote.pricing;

import static io.linkwright.quote.pricing.PriceBooks.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import io.linkwright.quote.pricing.LinePrice.Priced;
import io.linkwright.quote.pricing.PriceRule.PartPrice;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class PricingPropertiesTest {

    @Property
    void moreUnitsNeverCostMoreEachWhenTiersAreMonotone(@ForAll("monotonePrices") PartPrice part,
            @ForAll @LongRange(min = 1, max = 1_000_000) long some, @ForAll @LongRange(min = 0, max = 1_000_000) long more) {
        PriceBook book = usd(part);

        assertThat(price(book, some + more).unitPrice()).isLessThanOrEqualTo(price(book, some).unitPrice());
    }

    /** The oracle is integer arithmetic in cents. */
    @Property
    void theTotalIsTheSumOfTheLinesToTheCent(@ForAll("monotonePrices") PartPrice part,
            @ForAll List<@LongRange(min = 1, max = 500_000) Long> quantities) {
        PriceBook book = usd(part);
        List<LinePrice> lines = quantities.stream().map(quantity -> Waterfall.price(book, "P", quantity)).toList();

        long cents = 0;
        for (int line = 0; line < lines.size(); line++) {
            cents += quantities.get(line) * cents((Priced) lines.get(line));
        }

        assertThat(Amounts.decimal(Total.of(book.currency(), lines).amount()))
                .isEqualByComparingTo(BigDecimal.valueOf(cents, 2));
    }

    private static long cents(Priced line) {
        return Amounts.decimal(line.unitPrice()).movePointRight(2).longValueExact();
    }

    private static Priced price(PriceBook book, long quantity) {
        return (Priced) Waterfall.price(book, "P", quantity);
    }

    /** Up to six tiers, each taking off at least as much as the one before, with fractions of a per cent. */
    @Provide
    Arbitrary<PartPrice> monotonePrices() {
        Arbitrary<BigDecimal> list = Arbitraries.bigDecimals().between(BigDecimal.ONE, new BigDecimal("99999"))
                .ofScale(2);
        Arbitrary<List<Long>> starts = Arbitraries.longs().between(1, 200_000).list().uniqueElements().ofMaxSize(6);
        Arbitrary<List<BigDecimal>> percents = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("99"))
                .ofScale(3).list().ofSize(6);
        return Combinators.combine(list, starts, percents).as(PricingPropertiesTest::monotone);
    }

    private static PartPrice monotone(BigDecimal list, List<Long> starts, List<BigDecimal> percents) {
        SortedMap<Long, BigDecimal> tiers = new TreeMap<>();
        List<BigDecimal> rising = percents.stream().sorted().toList();
        List<Long> ascending = starts.stream().sorted().toList();
        for (int tier = 0; tier < ascending.size(); tier++) {
            tiers.put(ascending.get(tier), rising.get(tier));
        }
        List<VolumeTier> volumeTiers = new ArrayList<>();
        tiers.forEach((from, percent) -> volumeTiers.add(new VolumeTier(from, new TierPrice.PercentOff(percent))));
        return new PartPrice("P", Amounts.of(list, "USD"), new VolumeTiers(volumeTiers));
    }
}
