package io.linkwright.optics.path;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something that was checked.
 *
 * @param code stable, kebab-case
 * @param text one sentence with the figures in it
 * @param elements indices of the elements it is about, the one to look at first leading
 * @param source where the rule comes from; null when it follows from the path alone
 */
public record Finding(String code, Weight weight, String text, List<Integer> elements, String source) {

    /** How much it weighs. */
    public enum Weight {
        PASS,
        REVIEW,
        BLOCK
    }

    public Finding {
        requireNonNull(code, "code");
        requireNonNull(text, "text");
        elements = List.copyOf(elements);
    }

    static Finding block(String code, String text, String source, Integer... elements) {
        return new Finding(code, Weight.BLOCK, text, List.of(elements), source);
    }

    static Finding review(String code, String text, String source, Integer... elements) {
        return new Finding(code, Weight.REVIEW, text, List.of(elements), source);
    }

    static Finding pass(String code, String text, String source, Integer... elements) {
        return new Finding(code, Weight.PASS, text, List.of(elements), source);
    }
}
