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
        return OptionalDouble.of(raised(largest));
    }

    /**
     * How far the limit may lie from where the readings put it: the further of its two ends when every reading moves by its
     * uncertainty. Deep below the floor that is nothing; where a reading rules, it is that reading's own.
     *
     * @return null when no reading states an uncertainty; call only where {@link #at} has a value
     */
    Uncertainty.Contribution uncertaintyAt(Bound.Place place) {
        List<Uncertainty.Contribution> contributions = largestOf.stream()
                .map(criterion -> new Uncertainty.Contribution(criterion, 1, place.uncertainty(criterion).orElse(null)))
                .toList();
        Uncertainty named = Uncertainty.combined(contributions);
        if (named == null) {
            return null;
        }
        double limit = at(place).orElseThrow();
        double spread = Math.max(Figures.difference(moved(place, contributions, 1), limit),
                Figures.difference(limit, moved(place, contributions, -1)));
        String readings = String.join(", ", largestOf);
        return new Uncertainty.Contribution("the limit, which moves with " + readings, 1,
                new Uncertainty(Math.max(spread, 0), named.basis(), named.recalled()));
    }

    private double moved(Bound.Place place, List<Uncertainty.Contribution> contributions, int direction) {
        return raised(contributions.stream().mapToDouble(one -> {
            double expanded = one.uncertainty() == null ? 0 : one.uncertainty().expanded();
            return Figures.sum(place.value(one.of()).orElseThrow(), direction * expanded);
        }).max().orElseThrow());
    }

    private double raised(double largest) {
        double sum = Figures.sum(offset, largest);
        return floor == null ? sum : Math.max(floor, sum);
    }

    String inWords(String unit) {
        String readings = largestOf.size() == 1 ? largestOf.get(0) : "max(" + String.join(", ", largestOf) + ")";
        String sum = Figures.of(offset) + " + " + readings;
        return (floor == null ? sum : "max(" + Figures.of(floor) + ", " + sum + ")") + " " + unit;
    }
}
