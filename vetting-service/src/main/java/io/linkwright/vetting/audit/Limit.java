package io.linkwright.vetting.audit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

import io.linkwright.contracts.Confidence;

/**
 * One line of an audit profile.
 *
 * @param when only lanes for which this holds are judged; null means all
 * @param appliesTo only parts for which this holds are judged; null means all that the profile is for
 * @param source the document the figure was read from
 * @param note what the reader should know; may be null
 */
public record Limit(Criterion criterion, Bound bound, Gate gate, When when, AppliesTo appliesTo, String source,
        Confidence confidence, String note) {

    /** What a limit decides. */
    public enum Gate {
        /** Decides, and must be measured on every lane of every unit in the audit. */
        REQUIRED,
        /** Decides where it was measured: figures that a type test establishes rather than an incoming inspection. */
        IF_MEASURED,
        /** The standard itself calls it informative: shown, never decides. */
        INFORMATIVE
    }

    public Limit {
        requireNonNull(criterion, "criterion");
        requireNonNull(bound, "bound");
        requireNonNull(gate, "gate");
        requireNonNull(source, "source");
        requireNonNull(confidence, "confidence");
    }

    public String inWords() {
        return bound.inWords(criterion.unit()) + (when == null ? "" : " where " + when.inWords());
    }

    /** Whether the uncertainty of another reading leaves open if the lane is one that the limit is for. */
    boolean isInDoubtAt(Bound.Place place) {
        return when != null && when.inDoubtAt(place);
    }

    /** The limit as it stands for a part; empty when it asks nothing of it. */
    Optional<Limit> forPart(Part part) {
        if (appliesTo != null && !appliesTo.matches(part)) {
            return Optional.empty();
        }
        if (!(bound instanceof Bound.AtMostPartPower)) {
            return Optional.of(this);
        }
        return part.maxPowerW() == null ? Optional.empty()
                : Optional.of(new Limit(criterion, new Bound.AtMost(part.maxPowerW()), gate, when, appliesTo,
                        "the catalogue's entry of " + part.partNumber(),
                        part.maxPowerConfidence() == null ? Confidence.FROM_MEMORY : part.maxPowerConfidence(), note));
    }
}
