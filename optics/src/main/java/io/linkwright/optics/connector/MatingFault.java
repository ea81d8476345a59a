package io.linkwright.optics.connector;

/** Why two halves do not make a good connection. */
public enum MatingFault {
    /** The plug does not enter the face. */
    DIFFERENT_TYPE,
    /** The end faces do not touch over the core: high loss and reflection. */
    DIFFERENT_POLISH,
    /** The polish of one half is not known. */
    POLISH_UNKNOWN,
    /** Two pinned halves do not close. */
    BOTH_PINNED,
    /** Two halves without pins do not align. */
    NEITHER_PINNED
}
