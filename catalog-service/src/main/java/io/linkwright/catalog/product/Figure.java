package io.linkwright.catalog.product;

import static java.util.Objects.requireNonNull;

import io.linkwright.contracts.Confidence;

/**
 * A value together with how far it can be trusted.
 *
 * @param source key into the list of sources
 */
public record Figure<T>(T value, String source, Confidence confidence) {

    public Figure {
        requireNonNull(value, "value");
        requireNonNull(source, "source");
        requireNonNull(confidence, "confidence");
    }

    public boolean fromMemory() {
        return confidence == Confidence.FROM_MEMORY;
    }
}
