package io.linkwright.quote.pricing;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Optional;

/** The volume tiers of one price, smallest quantity first; may be empty. */
public record VolumeTiers(List<VolumeTier> tiers) {

    public static final VolumeTiers NONE = new VolumeTiers(List.of());

    public VolumeTiers {
        tiers = tiers.stream().sorted(comparingLong(VolumeTier::fromQuantity)).toList();
        if (tiers.stream().mapToLong(VolumeTier::fromQuantity).distinct().count() < tiers.size()) {
            throw new IllegalArgumentException("Two volume tiers start at the same quantity");
        }
    }

    /** The last tier that the quantity reaches. */
    Optional<VolumeTier> reachedBy(long quantity) {
        return tiers.stream().filter(tier -> tier.fromQuantity() <= quantity).reduce((first, second) -> second);
    }

    String explanationWhenNoneReached() {
        return tiers.isEmpty() ? "no volume tiers"
                : "no volume tier reached: the first starts at " + Amounts.text(tiers.get(0).fromQuantity()) + " units";
    }
}
