package io.linkwright.catalog.product;

/** What a module does to the signal on its way. */
public enum Retiming {
    /** A digital signal processor retimes and equalises both directions. */
    DSP,
    /** Half retimed: a processor on the way out to the fibre, none on the way in (LRO). */
    LRO,
    /** Linear in both directions: the host equalises (LPO). */
    LPO,
    /** Analogue clock and data recovery. */
    CDR
}
