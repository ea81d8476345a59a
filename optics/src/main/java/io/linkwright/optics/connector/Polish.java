package io.linkwright.optics.connector;

/** Shape of the fibre's end face. */
public enum Polish {
    /** At an angle of 8 degrees, green shell. */
    APC,
    /** Square, aqua or blue shell. */
    UPC
}
