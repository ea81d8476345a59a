package io.linkwright.catalog.product;

/** The top of an OSFP module. The styles do not fit each other's cages, or overheat there. */
public enum TopStyle {
    /** Integrated heat sink with open fins, for air-cooled switches. */
    FINNED("a finned top"),
    /** Flat under the riding heat sink of the cage: NICs, DGX, liquid-cooled chassis. */
    FLAT("a flat top"),
    /** Integrated heat sink with a closed top. */
    CLOSED("a closed top");

    private final String phrase;

    TopStyle(String phrase) {
        this.phrase = phrase;
    }

    /** With its article, such as {@code a finned top}. */
    public String phrase() {
        return phrase;
    }
}
