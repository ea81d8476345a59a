package io.linkwright.vetting.audit;

/** What an audit says of one limit. */
public enum CriterionOutcome {
    /** All readings hold, against a sourced or computed limit. */
    PASS,
    /** All readings hold, but the limit is only from memory. */
    CONDITIONAL,
    FAIL,
    /** No reading is proven bad, but some lie within their uncertainty of the limit: nothing is decided. */
    UNCERTAIN,
    /** Readings that the limit needs are missing. */
    MISSING,
    /** Decides only where it is measured, and was not. */
    NOT_MEASURED,
    /** No lane meets the limit's condition. */
    NOT_APPLICABLE,
    /** The standard calls the limit informative: holds. */
    INFORMATIVE_MET,
    /** The standard calls the limit informative: does not hold, and decides nothing. */
    INFORMATIVE_MISSED
}
