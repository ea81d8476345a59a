package io.linkwright.vetting.audit;

import java.util.ArrayList;
import java.util.List;

/** Tells a mistake of the bench from a bad part, before anything is stored. Stateless. */
public final class Plausibility {

    /**
     * What is wrong with a value.
     *
     * @param code stable name of the rule
     * @param field the part of the measurement it is about: {@code value} or {@code unit}
     */
    public record Doubt(String code, String field, String text) {
    }

    /** All doubts about a value that is claimed to be in {@code unit}; empty when it can be taken. */
    public static List<Doubt> doubts(Criterion criterion, double value, String unit) {
        List<Doubt> doubts = new ArrayList<>();
        if (!criterion.unit().equals(unit)) {
            String hint = UnitSlip.converted(criterion, value, unit)
                    .map(converted -> "; " + Figures.of(value) + " " + unit + " would be " + Figures.of(converted) + " "
                            + criterion.unit())
                    .orElse("");
            doubts.add(new Doubt("unit-mismatch", "unit",
                    criterion.key() + " is measured in " + criterion.unit() + ", not in " + unit + hint + "."));
        } else if (!criterion.isPlausible(value)) {
            String hint = UnitSlip.suspected(criterion, value)
                    .map(slip -> " As " + slip.from() + " it would be " + Figures.of(slip.conversion().applyAsDouble(value))
                            + " " + criterion.unit() + ": was the unit mixed up?")
                    .orElse("");
            doubts.add(new Doubt("implausible-value", "value", Figures.of(value) + " " + unit + " is outside the plausible "
                    + Figures.of(criterion.plausibleMin()) + " to " + Figures.of(criterion.plausibleMax()) + " " + unit + " of "
                    + criterion.key() + "." + hint));
        }
        return doubts;
    }

    private Plausibility() {
    }
}
