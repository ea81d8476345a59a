package io.linkwright.catalog.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Who changes the catalogue, and why.
 *
 * @param who user name; of the program itself {@link #PROGRAM}
 * @param reason one line for the history
 */
public record Change(String who, String reason, Instant at) {

    /** Who loads the reference data. */
    public static final String PROGRAM = "reference-data";

    public Change {
        requireNonNull(who, "who");
        requireNonNull(reason, "reason");
        requireNonNull(at, "at");
    }
}
