package io.linkwright.catalog.product;

import static java.util.Objects.requireNonNull;

/**
 * A contradiction within a product, or between products.
 *
 * @param pointer into the product's document, such as {@code /reachM/OM4}
 * @param code stable, kebab-case
 * @param message a sentence for the person who wrote the document
 */
public record ProductFault(String pointer, String code, String message) {

    public ProductFault {
        requireNonNull(pointer, "pointer");
        requireNonNull(code, "code");
        requireNonNull(message, "message");
    }
}
