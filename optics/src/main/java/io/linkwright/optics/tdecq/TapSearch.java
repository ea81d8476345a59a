package io.linkwright.optics.tdecq;

/** What the equaliser's taps are chosen for. */
public enum TapSearch {

    /** The least TDECQ, as the standard asks. */
    MINIMUM_TDECQ,
    /** The least mean squared error, the receiver's noise included: quicker, never better, and not the standard's. */
    MINIMUM_SQUARED_ERROR
}
