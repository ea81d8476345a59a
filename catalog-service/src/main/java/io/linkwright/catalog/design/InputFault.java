package io.linkwright.catalog.design;

import static java.util.Objects.requireNonNull;

/**
 * Something wrong with a request itself, apart from whether it can be built.
 *
 * @param pointer JSON pointer to the field
 * @param code kebab-case, stable
 * @param message one sentence with the figures in it
 */
public record InputFault(String pointer, String code, String message) {

    public InputFault {
        requireNonNull(pointer, "pointer");
        requireNonNull(code, "code");
        requireNonNull(message, "message");
    }
}
