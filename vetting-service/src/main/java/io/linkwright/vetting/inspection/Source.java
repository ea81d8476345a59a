package io.linkwright.vetting.inspection;

import io.linkwright.vetting.lot.Lot;

/** Whose lots follow each other under the switching rules: one part of one supplier. */
record Source(String supplier, String partNumber) {

    static Source of(Lot lot) {
        return new Source(lot.supplier(), lot.partNumber());
    }
}
