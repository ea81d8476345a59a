package io.linkwright.catalog.store;

/** Where the stored state of a document comes from. */
public enum Origin {
    /** A release's reference data, which the next release may replace. */
    REFERENCE,
    /** A person, whose word stands. */
    EDITED
}
