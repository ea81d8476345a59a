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

    /** Who loads the reference data. The realm allows no user name with parentheses. */
    public static final String PROGRAM = "(reference data)";

    public Change {
        requireNonNull(who, "who");
        requireNonNull(reason, "reason");
        requireNonNull(at, "at");
    }

    /** Whose the rows are from then on. */
    Origin origin() {
        return who.equals(PROGRAM) ? Origin.REFERENCE : Origin.EDITED;
    }
}
