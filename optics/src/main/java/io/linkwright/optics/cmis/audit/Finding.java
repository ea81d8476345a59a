package io.linkwright.optics.cmis.audit;

import static java.util.Objects.requireNonNull;

import io.linkwright.optics.cmis.code.Confidence;

/**
 * What a rule says. Every rule says something, also that it could not judge and why.
 *
 * @param code of the rule: stable, kebab-case
 * @param text with the figures, for the engineer who has the module in hand
 * @param source of what the rule rests on
 * @param confidence in that source
 */
public record Finding(String code, Outcome outcome, String text, String source, Confidence confidence) {

    /** How much it weighs; the later the heavier. */
    public enum Outcome {
        /** Something that the rule needs is not there; the text says what. */
        NOT_JUDGED,
        PASS,
        /** Somebody should look. */
        REVIEW,
        /** Not what was ordered, or not fit to be used. */
        BLOCK
    }

    public Finding {
        requireNonNull(code, "code");
        requireNonNull(outcome, "outcome");
        requireNonNull(text, "text");
        requireNonNull(source, "source");
        requireNonNull(confidence, "confidence");
    }
}
