package io.linkwright.catalog.compatibility.http;

import io.linkwright.catalog.compatibility.Parts;

/** The catalogue as it is now. */
public interface CurrentParts {

    /** @throws IllegalStateException before the reference data is loaded, when every answer would be wrong */
    Parts parts();
}
