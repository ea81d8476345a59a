package io.linkwright.quote.pricebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import io.linkwright.quote.json.JsonFields;
import io.linkwright.quote.pricebook.PriceList.Tier;

/**
 * Reads the volume tiers of a price. They stand in ascending order and none is dearer than the one before: more units that cost
 * more each are a slip of the pen.
 */
final class TierReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long LARGEST_QUANTITY = 1_000_000_000_000L;

    private TierReader() {
    }

    /** @param listPrice null when it is faulty itself */
    static List<Tier> read(JsonFields price, BigDecimal listPrice) {
        List<Tier> tiers = new ArrayList<>();
        BigDecimal cheapest = listPrice;
        long last = 0;
        for (JsonFields fields : price.objects("tiers")) {
            Tier tier = tier(fields, true);
            last = ascending(fields, tier, last);
            BigDecimal unitPrice = unitPrice(tier, listPrice);
            if (unitPrice != null && cheapest != null && unitPrice.compareTo(cheapest) > 0) {
                fields.faultAt("", "dearer-tier", "From %d units a unit costs %s, more than the %s of fewer units.".formatted(
                        tier.fromQuantity(), unitPrice.toPlainString(), cheapest.toPlainString()));
            }
            cheapest = unitPrice == null ? cheapest : unitPrice;
            tiers.add(tier);
        }
        return tiers;
    }

    /** Where each length has its own list price, only a percentage makes sense. */
    static List<Tier> readPercentages(JsonFields price) {
        List<Tier> tiers = new ArrayList<>();
        BigDecimal most = BigDecimal.ZERO;
        long last = 0;
        for (JsonFields fields : price.objects("tiers")) {
            Tier tier = tier(fields, false);
            last = ascending(fields, tier, last);
            if (tier.percentOff() != null) {
                if (tier.percentOff().compareTo(most) < 0) {
                    fields.fault("percentOff", "dearer-tier",
                            "From %d units %s %% is taken off, less than the %s %% of fewer units."
                                    .formatted(tier.fromQuantity(), tier.percentOff().toPlainString(), most.toPlainString()));
                }
                most = tier.percentOff();
            }
            tiers.add(tier);
        }
        return tiers;
    }

    private static Tier tier(JsonFields fields, boolean unitPriceAllowed) {
        Long from = fields.requiredWhole("fromQuantity", 1, LARGEST_QUANTITY);
        BigDecimal percentOff = fields.optionalDecimal("percentOff");
        if (percentOff != null && percentOff.compareTo(HUNDRED) >= 0) {
            fields.fault("percentOff", "out-of-range", "percentOff must be above 0 and below 100.");
            percentOff = null;
        }
        BigDecimal unitPrice = unitPriceAllowed ? fields.optionalDecimal("unitPrice") : null;
        fields.exactlyOneOf(unitPriceAllowed ? List.of("unitPrice", "percentOff") : List.of("percentOff"));
        fields.nothingElse();
        return new Tier(from == null ? 0 : from, unitPrice, percentOff);
    }

    private static long ascending(JsonFields fields, Tier tier, long last) {
        if (tier.fromQuantity() > 0 && tier.fromQuantity() <= last) {
            fields.fault("fromQuantity", "not-ascending",
                    "fromQuantity must be above the " + last + " of the tier before.");
        }
        return Math.max(last, tier.fromQuantity());
    }

    private static BigDecimal unitPrice(Tier tier, BigDecimal listPrice) {
        if (tier.unitPrice() != null || tier.percentOff() == null || listPrice == null) {
            return tier.unitPrice();
        }
        return listPrice.multiply(BigDecimal.ONE.subtract(tier.percentOff().movePointLeft(2)));
    }
}
