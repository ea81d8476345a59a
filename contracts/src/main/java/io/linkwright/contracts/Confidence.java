package io.linkwright.contracts;

/** How far a figure can be trusted. Travels with every limit and attribute from the reference files to the verdict. */
public enum Confidence {
    /** Read from a named document. */
    SOURCED,
    /** Follows by arithmetic from sourced figures. */
    COMPUTED,
    /** Recalled; verify against the document before anything is shipped on it. */
    FROM_MEMORY
}
