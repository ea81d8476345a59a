package io.linkwright.vetting.audit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The expanded uncertainty (coverage factor 2) of a figure, in the figure's own unit.
 *
 * @param expanded 0 or more
 * @param basis where it comes from, in words
 * @param recalled whether it rests on a figure that is only known from memory
 */
record Uncertainty(double expanded, String basis, boolean recalled) {

    private static final String STATED = "stated with the reading";

    Uncertainty {
        requireNonNull(basis, "basis");
        if (!(expanded >= 0) || Double.isInfinite(expanded)) {
            throw new IllegalArgumentException("an uncertainty of " + expanded);
        }
    }

    static Uncertainty stated(double expanded) {
        return new Uncertainty(expanded, STATED, false);
    }

    /**
     * What one figure contributes to another that is reckoned from it.
     *
     * @param sensitivity by how much the result moves when the figure moves by 1
     * @param uncertainty null where none is stated; then it counts as none, and the basis says so
     */
    record Contribution(String of, double sensitivity, Uncertainty uncertainty) {
    }

    /**
     * The root sum of squares of the contributions, as for independent errors (JCGM 100, 5.1.2). Errors that two figures share,
     * such as the gain of one oscilloscope, cancel in a difference and add in a sum; they are not known here.
     *
     * @return null when no contribution has an uncertainty
     */
    static Uncertainty combined(List<Contribution> contributions) {
        List<Contribution> stated = contributions.stream().filter(one -> one.uncertainty() != null).toList();
        if (stated.isEmpty()) {
            return null;
        }
        if (contributions.size() == 1 && contributions.get(0).sensitivity() == 1) {
            return contributions.get(0).uncertainty();
        }
        // hypot gives back a single contribution exactly
        double expanded = stated.stream().mapToDouble(one -> one.sensitivity() * one.uncertainty().expanded())
                .reduce(0, Math::hypot);
        return new Uncertainty(expanded, inWords(contributions, stated),
                stated.stream().anyMatch(one -> one.uncertainty().recalled()));
    }

    private static String inWords(List<Contribution> all, List<Contribution> stated) {
        List<String> silent = new ArrayList<>();
        all.stream().filter(one -> one.uncertainty() == null).map(Contribution::of).distinct().forEach(silent::add);
        return "root sum of squares of " + stated.stream().map(
                one -> one.of() + " (" + Figures.of(one.uncertainty().expanded()) + ", " + one.uncertainty().basis() + ")")
                .distinct().collect(Collectors.joining(" and "))
                + (silent.isEmpty() ? "" : "; none is stated for " + String.join(", ", silent) + ", which counts as none");
    }
}
