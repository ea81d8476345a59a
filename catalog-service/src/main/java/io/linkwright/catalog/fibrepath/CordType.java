package io.linkwright.catalog.fibrepath;

import io.linkwright.optics.connector.Polarity;

/** Types of cords: three with array plugs, two duplex. */
enum CordType {
    A(Polarity.A, true),
    B(Polarity.B, true),
    C(Polarity.C, true),
    A_TO_A(Polarity.A, false),
    A_TO_B(Polarity.B, false);

    private final Polarity polarity;
    private final boolean array;

    CordType(Polarity polarity, boolean array) {
        this.polarity = polarity;
        this.array = array;
    }

    Polarity polarity() {
        return polarity;
    }

    boolean array() {
        return array;
    }

    static CordType of(Polarity polarity, boolean array) {
        for (CordType type : values()) {
            if (type.polarity == polarity && type.array == array) {
                return type;
            }
        }
        throw new IllegalArgumentException("no duplex cord is of type " + polarity);
    }
}
