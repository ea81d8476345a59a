package io.linkwright.catalog.product;

import static java.util.Objects.requireNonNull;

import java.util.Set;

import io.linkwright.contracts.Nullable;

/**
 * Something worth knowing about a product or platform that no figure says.
 *
 * @param code kebab-case
 * @param text one sentence
 * @param source key into the list of sources
 * @param when where it matters; null when it always does
 */
public record Note(String code, String text, String source, @Nullable Condition when) {

    public Note {
        requireNonNull(code, "code");
        requireNonNull(text, "text");
        requireNonNull(source, "source");
    }

    /**
     * What must hold for a note to matter, so that a rule can tell without knowing the product.
     *
     * @param across port classes at the other end of the link; null when the note is not about the other end
     * @param firmware release of the platform at the other end; null for any
     * @param belowC temperature of the inlet air below which it matters; null for any
     */
    public record Condition(@Nullable Set<String> across, @Nullable String firmware, @Nullable Double belowC) {

        public Condition {
            across = across == null ? null : Set.copyOf(across);
        }
    }
}
