package io.linkwright.quote.pricing;

import static io.linkwright.quote.pricing.PriceBooks.part;
import static io.linkwright.quote.pricing.PriceBooks.percentOff;
import static io.linkwright.quote.pricing.PriceBooks.unitPrice;
import static io.linkwright.quote.pricing.PriceBooks.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.contracts.Reason;
import io.linkwright.quote.pricing.LinePrice.Priced;
import io.linkwright.quote.pricing.LinePrice.Step;
import io.linkwright.quote.pricing.LinePrice.Unpriced;
import io.linkwright.quote.pricing.PriceRule.CablePrice;
import io.linkwright.quote.pricing.PriceRule.FamilyPrice;

class WaterfallTest {

    private static final PriceBook BOOK = usd(
            part("MMA4Z00-NS400", "650.00", percentOff(100, "5"), percentOff(1000, "12")),
            part("MMA4Z00-NS", "1190.00", unitPrice(500, "999.99")),
            part("PENNIES", "0.05", percentOff(10, "10"), percentOff(20, "30")),
            new CablePrice("MFP7E10", usd("41.50"), usd("1.125"), new VolumeTiers(List.of(percentOff(1000, "20")))),
            new FamilyPrice("OSFP-", usd("800.00"), VolumeTiers.NONE),
            new FamilyPrice("OSFP-400G-", usd("700.00"), VolumeTiers.NONE));

    @Test
    void keepsEachStepFromTheListPriceToTheNetUnitPrice() {
        Priced line = priced("MMA4Z00-NS400", 1024);

        assertThat(line.waterfall()).containsExactly(
                new Step("list", "list price of MMA4Z00-NS400, test version 1", usd("650.00")),
                new Step("volume-tier", "volume tier from 1,000 units: -12 %", usd("572.00")),
                new Step("net", "rounded half-up to 2 decimals", usd("572.00")));
        assertThat(line.listPrice()).isEqualTo(usd("650.00"));
        assertThat(line.unitPrice()).isEqualTo(usd("572.00"));
        assertThat(line.lineTotal()).isEqualTo(usd("585728.00"));
    }

    @ParameterizedTest
    @CsvSource({ "1, 650.00", "99, 650.00", "100, 617.50", "999, 617.50", "1000, 572.00", "100000, 572.00" })
    void appliesTheLastTierThatTheQuantityReaches(long quantity, String unitPrice) {
        assertThat(priced("MMA4Z00-NS400", quantity).unitPrice()).isEqualTo(usd(unitPrice));
    }

    @Test
    void takesTheUnitPriceOfATierThatNamesOne() {
        Priced line = priced("MMA4Z00-NS", 512);

        assertThat(line.unitPrice()).isEqualTo(usd("999.99"));
        assertThat(line.waterfall().get(1).explanation()).isEqualTo("volume tier from 500 units: unit price 999.99 USD");
    }

    @Test
    void saysWhenNoTierIsReached() {
        assertThat(priced("MMA4Z00-NS", 499).waterfall().get(1).explanation())
                .isEqualTo("no volume tier reached: the first starts at 500 units");
    }

    /** 0.05 less 10 % is 0.045: the tie goes up to 0.05. 0.05 less 30 % is 0.035: up to 0.04. */
    @ParameterizedTest
    @CsvSource({ "10, 0.05, 0.50", "20, 0.04, 0.80", "100001, 0.04, 4000.04" })
    void roundsTheUnitPriceHalfUpAndMultipliesItExactly(long quantity, String unitPrice, String lineTotal) {
        Priced line = priced("PENNIES", quantity);

        assertThat(line.unitPrice()).isEqualTo(usd(unitPrice));
        assertThat(line.lineTotal()).isEqualTo(usd(lineTotal));
    }

    @ParameterizedTest
    @CsvSource({ "JPY, 1234.5, 1235", "JPY, 1234.4, 1234", "KWD, 1.0005, 1.001", "EUR, 2.675, 2.68" })
    void roundsToTheMinorUnitOfTheCurrency(String currency, String listPrice, String unitPrice) {
        PriceBook book = PriceBooks.in(currency,
                new PriceRule.PartPrice("P", Amounts.of(new BigDecimal(listPrice), currency), VolumeTiers.NONE));

        assertThat(((Priced) Waterfall.price(book, "P", 1)).unitPrice())
                .isEqualTo(Amounts.of(new BigDecimal(unitPrice), currency));
    }

    /** 41.50 + 30 x 1.125 = 75.25; less 20 % = 60.20. */
    @Test
    void pricesAFibreCableByItsFamilyBaseAndMetres() {
        Priced line = priced("MFP7E10-N030", 1024);

        assertThat(line.listPrice()).isEqualTo(usd("75.25"));
        assertThat(line.unitPrice()).isEqualTo(usd("60.20"));
        assertThat(line.lineTotal()).isEqualTo(usd("61644.80"));
        assertThat(line.waterfall().get(0).explanation())
                .isEqualTo("cable family MFP7E10: base 41.50 USD + 30 m x 1.125 USD, test version 1");
    }

    @ParameterizedTest
    @CsvSource({ "MFP7E10", "MFP7E10-N", "MFP7E10-N03X", "MFP7E10-N-30", "MFP7E100-N030", "MFP7E10-N123456", "MFP7E10-N030-X" })
    void doesNotGuessTheLengthOfACableThatDoesNotNameOne(String partNumber) {
        assertThat(Waterfall.price(BOOK, partNumber, 1)).isInstanceOf(Unpriced.class);
    }

    @Test
    void namesTheLongestFallBackFamilyInTheExplanation() {
        Priced line = priced("OSFP-400G-XDR4", 1);

        assertThat(line.unitPrice()).isEqualTo(usd("700.00"));
        assertThat(line.waterfall().get(0).explanation()).isEqualTo(
                "fall-back price of the family OSFP-400G-*: OSFP-400G-XDR4 has no price of its own, test version 1");
    }

    @Test
    void namesTheProblemOfAPartWithoutPrice() {
        assertThat(Waterfall.price(BOOK, "QDD-400G-DR4", 8)).isEqualTo(new Unpriced(
                Reason.block("no-price", "The price book test version 1 has no price for QDD-400G-DR4")));
    }

    @Test
    void givesNothingAwayWhosePriceRoundsToNothing() {
        PriceBook book = usd(part("DUST", "0.05", percentOff(2, "91")));

        assertThat(Waterfall.price(book, "DUST", 1)).isInstanceOf(Priced.class);
        assertThat(Waterfall.price(book, "DUST", 2)).isEqualTo(new Unpriced(Reason.block("price-rounds-to-zero",
                "The unit price of DUST in test version 1, 0.0045 USD, rounds to nothing")));
    }

    @Test
    void showsAtMostAMillionthOfAStep() {
        assertThat(Amounts.shown(usd("0.0000004")).amount().toPlainString()).isEqualTo("0.000000");
        assertThat(Amounts.shown(usd("1.00000050")).amount().toPlainString()).isEqualTo("1.000001");
        assertThat(Amounts.shown(usd("5")).amount().toPlainString()).isEqualTo("5.00");
    }

    @ParameterizedTest
    @CsvSource({ "0", "-1" })
    void refusesAQuantityBelowOne(long quantity) {
        assertThatThrownBy(() -> Waterfall.price(BOOK, "MMA4Z00-NS", quantity)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsEveryDigitOfAHugeLine() {
        PriceBook book = usd(part("P", "99999999.99"));

        Priced line = (Priced) Waterfall.price(book, "P", 9_000_000_000_000_000_000L);

        // 99,999,999.99 x 9e18, by hand
        assertThat(Amounts.decimal(line.lineTotal())).isEqualByComparingTo("899999999910000000000000000");
    }

    private static Priced priced(String partNumber, long quantity) {
        return (Priced) Waterfall.price(BOOK, partNumber, quantity);
    }
}
