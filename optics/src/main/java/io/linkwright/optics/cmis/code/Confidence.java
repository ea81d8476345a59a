package io.linkwright.optics.cmis.code;

/** How far a name, a figure or a rule can be trusted. */
public enum Confidence {
    /** Read from a named document. */
    SOURCED,
    /** Follows by arithmetic from sourced figures. */
    COMPUTED,
    /** Recalled; verify against the document before anything is decided on it. */
    FROM_MEMORY
}
