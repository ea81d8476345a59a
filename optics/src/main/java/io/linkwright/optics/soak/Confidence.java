package io.linkwright.optics.soak;

/** How well a limit or an assumption is founded. What is only recalled never makes anything pass. */
public enum Confidence {
    /** Printed in a source that is named. */
    SOURCED,
    /** Follows by arithmetic from what is sourced or measured. */
    COMPUTED,
    /** Given by whoever asked. */
    STATED,
    /** Engineering practice as recalled. */
    FROM_MEMORY
}
