package io.linkwright.vetting.audit;

import java.util.OptionalDouble;

/**
 * The lanes a limit is for, by another reading of the lane. Exactly one of the figures is given.
 *
 * @param below the reading must be below this
 * @param atLeast the reading must be this or more
 */
public record When(Criterion criterion, Double below, Double atLeast) {

    public When {
        if ((below == null) == (atLeast == null)) {
            throw new IllegalArgumentException("a condition on " + criterion.key() + " needs either 'below' or 'atLeast'");
        }
    }

    boolean holds(double reading) {
        return below != null ? reading < below : reading >= atLeast;
    }

    /** Whether the lane may be judged: false also where the reading is missing. */
    boolean holdsAt(Bound.Place place) {
        OptionalDouble reading = place.value(criterion.key());
        return reading.isPresent() && holds(reading.getAsDouble());
    }

    /** Whether the reading could lie on the other side, its uncertainty considered. */
    boolean inDoubtAt(Bound.Place place) {
        OptionalDouble reading = place.value(criterion.key());
        double reach = place.uncertainty(criterion.key()).map(Uncertainty::expanded).orElse(0.0);
        return reading.isPresent() && reach > 0 && holds(Figures.sum(reading.getAsDouble(), reach)) != holds(
                Figures.difference(reading.getAsDouble(), reach));
    }

    String inWords() {
        return criterion.key() + (below != null ? " is below " + Figures.of(below) : " is at least " + Figures.of(atLeast))
                + " " + criterion.unit();
    }
}
