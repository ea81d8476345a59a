package io.linkwright.catalog.compatibility;

import io.linkwright.catalog.product.Pmd;

/** Codes that correct errors on a link. */
public enum Fec {
    NONE("no error correction"),
    /** IEEE 802.3 clause 91: for 25G NRZ lanes. */
    RS_528("RS(528,514)"),
    /** KP4, for PAM4 lanes. */
    RS_544("RS(544,514), called KP4"),
    /** Half the latency and less gain; by agreement of a consortium, not by the standard. */
    LL_RS_272("the low-latency RS(272,258)"),
    /** KP4 with a second code inside the module, for 200G lanes. */
    RS_544_INNER("RS(544,514) with an inner code in the module"),
    COHERENT("the module's own coherent code");

    private final String label;

    Fec(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What the optical interface needs; its error limits are meaningless without. */
    public static Fec of(Pmd pmd) {
        return switch (pmd.modulation()) {
            case NRZ -> RS_528;
            case PAM4 -> pmd.laneGbps() > 100 ? RS_544_INNER : RS_544;
            case COHERENT -> COHERENT;
        };
    }
}
