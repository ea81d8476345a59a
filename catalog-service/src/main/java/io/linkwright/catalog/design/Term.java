package io.linkwright.catalog.design;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import io.linkwright.catalog.compatibility.Wording;

/**
 * One of the things that matter, over the candidates of a tier. What a candidate lacks is measured against the best of them:
 * \(1 - best / value\) where less is better and \(1 - value / best\) where more is, so 0 for the best and below 1 for the
 * others. A candidate of unknown value lacks 1, as much as the worst possible. Where nobody's value is known the term says
 * nothing and is left out.
 *
 * @param best null when no value is known or the weight is 0
 */
record Term(String name, String unit, double weight, boolean lessIsBetter, Function<Candidate, Double> value, Double best) {

    Term {
        requireNonNull(name, "name");
    }

    static Term over(List<Candidate> candidates, String name, String unit, double weight, boolean lessIsBetter,
            Function<Candidate, Double> value) {
        Double best = weight == 0 ? null
                : candidates.stream().map(value).filter(Objects::nonNull)
                        .reduce((one, other) -> one < other == lessIsBetter ? one : other).orElse(null);
        return new Term(name, unit, weight, lessIsBetter, value, best);
    }

    boolean counts() {
        return weight > 0 && best != null;
    }

    /** From 0 for the best to 1. */
    double lack(Candidate candidate) {
        Double own = value.apply(candidate);
        if (own == null) {
            return 1;
        }
        if (own.equals(best)) {
            return 0;
        }
        return 1 - (lessIsBetter ? best / own : own / best);
    }

    String told(Candidate candidate) {
        Double own = value.apply(candidate);
        if (own == null) {
            return name + " unknown, which counts as the worst";
        }
        String figure = name + " " + Wording.number(own) + (unit.isEmpty() ? "" : " " + unit);
        return own.equals(best) ? figure + " (best)" : figure + " (best " + Wording.number(best) + ")";
    }
}
