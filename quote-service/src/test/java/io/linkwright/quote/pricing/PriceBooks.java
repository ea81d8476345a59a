package io.linkwright.quote.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import javax.money.Monetary;
import javax.money.MonetaryAmount;

import io.linkwright.quote.pricing.PriceRule.PartPrice;

/** Price books for the tests of the core. */
final class PriceBooks {

    private PriceBooks() {
    }

    static PriceBook usd(PriceRule... rules) {
        return in("USD", rules);
    }

    static PriceBook in(String currency, PriceRule... rules) {
        return new PriceBook("test version 1", Monetary.getCurrency(currency), LocalDate.of(2026, 1, 1), null, null,
                List.of(rules));
    }

    static MonetaryAmount usd(String amount) {
        return Amounts.of(new BigDecimal(amount), "USD");
    }

    static PartPrice part(String partNumber, String listPrice, VolumeTier... tiers) {
        return new PartPrice(partNumber, usd(listPrice), new VolumeTiers(List.of(tiers)));
    }

    static VolumeTier percentOff(long fromQuantity, String percent) {
        return new VolumeTier(fromQuantity, new TierPrice.PercentOff(new BigDecimal(percent)));
    }

    static VolumeTier unitPrice(long fromQuantity, String amount) {
        return new VolumeTier(fromQuantity, new TierPrice.FixedUnitPrice(usd(amount)));
    }
}
