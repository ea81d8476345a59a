package io.linkwright.vetting.audit;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A limit that moves with other readings of the same lane: the larger of a floor and an offset plus the largest of them.
 * So the standards ask more OMA of a transmitter whose eye is more closed: {@code max(floor, (OMA - TDECQ)min + TDECQ)}.
 *
 * @param floor null where there is none
 * @param largestOf criteria in the same logarithmic unit
 */
public record ReadingSum(Double floor, double offset, List<String> largestOf) {

    public ReadingSum {
        largestOf = List.copyOf(largestOf);
        if (largestOf.isEmpty()) {
            throw new IllegalArgumentException("a sum needs a criterion to add");
        }
    }

    OptionalDouble at(Bound.Place place) {
        double largest = Double.NEGATIVE_INFINITY;
        for (String criterion : largestOf) {
            OptionalDouble value = place.value(criterion);
            if (value.isEmpty()) {
                return value;
            }
            largest = Math.max(largest, value.getAsDouble());
        }
        double sum = Figures.sum(offset, largest);
        return OptionalDouble.of(floor == null ? sum : Math.max(floor, sum));
    }

    String inWords(String unit) {
        String readings = largestOf.size() == 1 ? largestOf.get(0) : "max(" + String.join(", ", largestOf) + ")";
        String sum = Figures.of(offset) + " + " + readings;
        return (floor == null ? sum : "max(" + Figures.of(floor) + ", " + sum + ")") + " " + unit;
    }
}
