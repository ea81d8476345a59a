package io.linkwright.quote.pricing;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.money.MonetaryAmount;

/** How one entry of a price book finds the list price of a part number. */
public sealed interface PriceRule {

    boolean covers(String partNumber);

    /** The exact list price of one unit; only for a part number that the rule covers. */
    MonetaryAmount listPrice(String partNumber);

    /** Where the list price comes from, for the price explanation. */
    String explanation(String partNumber);

    VolumeTiers tiers();

    /** One part number with its own price. */
    record PartPrice(String partNumber, MonetaryAmount listPrice, VolumeTiers tiers) implements PriceRule {

        public PartPrice {
            requireNonNull(partNumber, "partNumber");
            requireNonNull(listPrice, "listPrice");
            requireNonNull(tiers, "tiers");
        }

        @Override
        public boolean covers(String part) {
            return partNumber.equals(part);
        }

        @Override
        public MonetaryAmount listPrice(String part) {
            return listPrice;
        }

        @Override
        public String explanation(String part) {
            return "list price of " + part;
        }
    }

    /**
     * Fibre cables of one family, sold by length: the part number ends in {@code -N} and the length in whole metres, so that
     * {@code MFP7E10-N030} costs the base (two connectors and the work) and 30 metres.
     *
     * @param family part number up to the {@code -N}
     * @param base price at no length
     * @param perMetre price of each metre
     */
    record CablePrice(String family, MonetaryAmount base, MonetaryAmount perMetre, VolumeTiers tiers) implements PriceRule {

        /** Five digits are 99 km: beyond any patch cord, and safely an int. */
        private static final Pattern LENGTH = Pattern.compile("-N(\\d{1,5})");

        public CablePrice {
            requireNonNull(family, "family");
            requireNonNull(base, "base");
            requireNonNull(perMetre, "perMetre");
            requireNonNull(tiers, "tiers");
        }

        @Override
        public boolean covers(String part) {
            return lengthM(part).isPresent();
        }

        @Override
        public MonetaryAmount listPrice(String part) {
            return base.add(perMetre.multiply(lengthM(part).orElseThrow()));
        }

        @Override
        public String explanation(String part) {
            return "cable family %s: base %s + %d m x %s".formatted(family, Amounts.text(base), lengthM(part).orElseThrow(),
                    Amounts.text(perMetre));
        }

        private OptionalInt lengthM(String part) {
            if (!part.startsWith(family)) {
                return OptionalInt.empty();
            }
            Matcher length = LENGTH.matcher(part.substring(family.length()));
            return length.matches() ? OptionalInt.of(Integer.parseInt(length.group(1))) : OptionalInt.empty();
        }
    }

    /**
     * A price for every part number that starts alike and has no price of its own. The explanation says so, because such a
     * price is an estimate.
     */
    record FamilyPrice(String prefix, MonetaryAmount listPrice, VolumeTiers tiers) implements PriceRule {

        public FamilyPrice {
            requireNonNull(prefix, "prefix");
            requireNonNull(listPrice, "listPrice");
            requireNonNull(tiers, "tiers");
        }

        @Override
        public boolean covers(String part) {
            return part.startsWith(prefix);
        }

        @Override
        public MonetaryAmount listPrice(String part) {
            return listPrice;
        }

        @Override
        public String explanation(String part) {
            return "fall-back price of the family " + prefix + "*: " + part + " has no price of its own";
        }
    }
}
