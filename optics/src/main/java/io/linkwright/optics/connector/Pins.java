package io.linkwright.optics.connector;

/** Guide pins of an MPO connector. */
public enum Pins {
    PINNED,
    UNPINNED,
    /** A connector that has no guide pins by its kind. */
    NONE
}
