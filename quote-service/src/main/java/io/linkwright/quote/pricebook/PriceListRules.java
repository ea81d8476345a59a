package io.linkwright.quote.pricebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import javax.money.MonetaryAmount;

import io.linkwright.quote.pricebook.PriceList.Tier;
import io.linkwright.quote.pricing.Amounts;
import io.linkwright.quote.pricing.PriceRule;
import io.linkwright.quote.pricing.PriceRule.CablePrice;
import io.linkwright.quote.pricing.PriceRule.FamilyPrice;
import io.linkwright.quote.pricing.PriceRule.PartPrice;
import io.linkwright.quote.pricing.TierPrice.FixedUnitPrice;
import io.linkwright.quote.pricing.TierPrice.PercentOff;
import io.linkwright.quote.pricing.VolumeTier;
import io.linkwright.quote.pricing.VolumeTiers;

/** The rules of the pricing core that a price list stands for. */
final class PriceListRules {

    private final String currency;

    private PriceListRules(String currency) {
        this.currency = currency;
    }

    static List<PriceRule> of(PriceList prices, String currency) {
        PriceListRules rules = new PriceListRules(currency);
        return Stream.<PriceRule> concat(Stream.concat(
                prices.parts().stream()
                        .map(part -> new PartPrice(part.partNumber(), rules.amount(part.listPrice()),
                                rules.tiers(part.tiers()))),
                prices.cables().stream()
                        .map(cable -> new CablePrice(cable.family(), rules.amount(cable.base()), rules.amount(cable.perMetre()),
                                rules.tiers(cable.tiers())))),
                prices.families().stream().map(
                        family -> new FamilyPrice(family.prefix(), rules.amount(family.listPrice()),
                                rules.tiers(family.tiers()))))
                .toList();
    }

    private MonetaryAmount amount(BigDecimal decimal) {
        return Amounts.of(decimal, currency);
    }

    private VolumeTiers tiers(List<Tier> tiers) {
        return new VolumeTiers(tiers.stream().map(tier -> new VolumeTier(tier.fromQuantity(),
                tier.unitPrice() == null ? new PercentOff(tier.percentOff()) : new FixedUnitPrice(amount(tier.unitPrice()))))
                .toList());
    }
}
