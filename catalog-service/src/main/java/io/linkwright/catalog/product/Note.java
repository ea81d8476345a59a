package io.linkwright.catalog.product;

import static java.util.Objects.requireNonNull;

/**
 * Something worth knowing about a product or platform that no figure says.
 *
 * @param code kebab-case
 * @param text one sentence
 * @param source key into the list of sources
 */
public record Note(String code, String text, String source) {

    public Note {
        requireNonNull(code, "code");
        requireNonNull(text, "text");
        requireNonNull(source, "source");
    }
}
