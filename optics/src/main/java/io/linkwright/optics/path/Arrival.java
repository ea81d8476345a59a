package io.linkwright.optics.path;

/** Where a transmitter's light ends. */
public enum Arrival {
    /** At a receiver, as it should. */
    RECEIVER,
    /** At another transmitter. */
    TRANSMITTER,
    /** At a position of a module that neither sends nor receives. */
    DARK_POSITION,
    /** At an end that nothing is plugged into. */
    OPEN_END,
    /** At a position with no fibre behind it. */
    NO_FIBRE,
    /** At a joint whose halves do not enter each other. */
    NO_CONNECTION,
    /** Nowhere: it goes round for ever. */
    LOOP
}
