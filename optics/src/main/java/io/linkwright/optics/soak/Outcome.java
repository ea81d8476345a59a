package io.linkwright.optics.soak;

/** What a rule, and in the end the run, comes to; later ones weigh heavier. */
public enum Outcome {
    PASS,
    /** Holds, but by a limit from memory, or within the uncertainty of the limit. */
    CONDITIONAL,
    /** Cannot be judged by this record. */
    INCOMPLETE,
    FAIL;

    Outcome orHeavier(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
