package io.linkwright.vetting.audit;

import static java.util.Objects.requireNonNull;

import io.linkwright.contracts.Confidence;

/**
 * The expanded uncertainty that a profile gives to readings of a criterion that state none themselves.
 *
 * @param expanded coverage factor 2, in the criterion's unit; 0 or more
 * @param source the document the figure was read from
 */
public record DefaultUncertainty(Criterion criterion, double expanded, String source, Confidence confidence) {

    public DefaultUncertainty {
        requireNonNull(criterion, "criterion");
        requireNonNull(source, "source");
        requireNonNull(confidence, "confidence");
        if (!(expanded >= 0) || Double.isInfinite(expanded)) {
            throw new IllegalArgumentException(criterion.key() + ": an uncertainty of " + expanded);
        }
    }

    Uncertainty of(String profile) {
        return new Uncertainty(expanded, "default of " + profile + ": " + source, confidence == Confidence.FROM_MEMORY);
    }
}
