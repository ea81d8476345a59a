package io.linkwright.contracts.vetting;

/** What an audit says. */
public enum Outcome {
    /** Every criterion holds, and every limit is sourced or computed. */
    PASS,
    /** Every criterion holds, but some limit is only from memory: never sold as a pass. */
    CONDITIONAL,
    FAIL,
    /** Measurements that the profile needs are missing. */
    INCOMPLETE
}
