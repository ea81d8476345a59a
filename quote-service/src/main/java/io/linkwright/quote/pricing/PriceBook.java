package io.linkwright.quote.pricing;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.money.CurrencyUnit;

import io.linkwright.quote.pricing.PriceRule.CablePrice;
import io.linkwright.quote.pricing.PriceRule.FamilyPrice;
import io.linkwright.quote.pricing.PriceRule.PartPrice;

/**
 * One version of a price book, never changed once it is published.
 *
 * @param label what people call this version, such as {@code demo-usd version 1}
 * @param currency of every amount in it
 * @param validFrom first day it prices
 * @param validUntil last day it prices; null while open-ended
 * @param notice what the reader of every quote made from it must know; null when there is nothing
 */
public final class PriceBook {

    private final String label;
    private final CurrencyUnit currency;
    private final LocalDate validFrom;
    private final LocalDate validUntil;
    private final String notice;
    private final Map<String, PartPrice> parts = new HashMap<>();
    private final List<CablePrice> cables;
    private final List<FamilyPrice> families;

    public PriceBook(String label, CurrencyUnit currency, LocalDate validFrom, LocalDate validUntil, String notice,
            List<? extends PriceRule> rules) {
        this.label = requireNonNull(label, "label");
        this.currency = requireNonNull(currency, "currency");
        this.validFrom = requireNonNull(validFrom, "validFrom");
        this.validUntil = validUntil;
        this.notice = notice;
        only(PartPrice.class, rules).forEach(part -> parts.put(part.partNumber(), part));
        cables = only(CablePrice.class, rules);
        families = only(FamilyPrice.class, rules);
    }

    private static <T extends PriceRule> List<T> only(Class<T> kind, List<? extends PriceRule> rules) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The part's own price, else its cable family's, else the fall-back with the longest prefix. */
    Optional<PriceRule> ruleFor(String partNumber) {
        Optional<PriceRule> own = Optional.ofNullable(parts.get(partNumber));
        return own.or(() -> cables.stream().filter(cable -> cable.covers(partNumber)).findFirst())
                .or(() -> families.stream().filter(family -> family.covers(partNumber))
                        .max(comparingInt(family -> family.prefix().length())));
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public String label() {
        return label;
    }

    public CurrencyUnit currency() {
        return currency;
    }

    public Optional<String> notice() {
        return Optional.ofNullable(notice);
    }
}
