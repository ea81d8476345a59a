package io.linkwright.optics.fec.analysis;

/** Where a limit comes from. */
public enum Confidence {
    /** Read in the source that is named. */
    SOURCED,
    /** Follows by arithmetic from what is sourced. */
    COMPUTED,
    /** Recalled: whoever passes it passes on condition. */
    FROM_MEMORY,
    /** Asked for by the person who measures. */
    GIVEN
}
