package io.linkwright.vetting.audit;

/** What an audit says of a unit as one to be sold. */
public enum UnitFate {
    /** It breaks a limit. */
    FAILED,
    /** It breaks none, but lies within its uncertainty of one. */
    UNDECIDED,
    /** Neither is known of it; it may lack readings. */
    NOT_REJECTED
}
