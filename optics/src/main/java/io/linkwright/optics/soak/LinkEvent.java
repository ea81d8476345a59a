package io.linkwright.optics.soak;

/**
 * Something that happened to the link, in seconds from the begin of the run. Between the last row before and the first row with
 * it the moment is not known.
 *
 * @param codewords that could not be corrected; 0 where the link was down
 */
public record LinkEvent(Kind kind, double fromS, double toS, double codewords) {

    /** What can happen. */
    public enum Kind {
        /** Down, and up again within 60 s. */
        FLAP,
        /** Down for longer, or to the end of the run. */
        OUTAGE,
        /** Uncorrectable codewords while the link stayed up: an implicit failure. */
        BURST
    }

    static LinkEvent burst(double fromS, double toS, double codewords) {
        return new LinkEvent(Kind.BURST, fromS, toS, codewords);
    }
}
