package io.linkwright.catalog.compatibility;

import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Pmd;

/**
 * Two modules with a run between them.
 *
 * @param cabling the fibre cable that joins them, or why there is none
 */
public record OpticalLink(Optic near, Optic far, Run run, Cabling cabling) {

    /** Joins two modules, looking for their cable in stock. */
    public static OpticalLink join(Optic near, Optic far, Run run, CableStock stock) {
        boolean sameKind = near.pmd().fibre() == far.pmd().fibre();
        return new OpticalLink(near, far, run, sameKind ? stock.cabling(near, far, run) : Cabling.NONE);
    }

    boolean sameFibreKind() {
        return near.pmd().fibre() == far.pmd().fibre();
    }

    /** How the class of one end reaches the other's, or null when they are equal or strangers. */
    Pmd.Interop interop() {
        for (Pmd.Interop interop : near.pmd().interoperates()) {
            if (interop.other().equals(far.pmd().name())) {
                return interop;
            }
        }
        return null;
    }

    /** Smaller of both ends' rated reach on the fibre that is laid; 0 when an end has no rating. */
    public double ratedReachM() {
        if (!sameFibreKind()) {
            return 0;
        }
        Figure<Double> a = near.reachM(run.grade(near.pmd().fibre()));
        Figure<Double> b = far.reachM(run.grade(far.pmd().fibre()));
        if (a == null || b == null) {
            return 0;
        }
        Pmd.Interop interop = interop();
        double limit = interop == null || interop.reachLimitM() == null ? Double.MAX_VALUE : interop.reachLimitM();
        return Math.min(limit, Math.min(a.value(), b.value()));
    }
}
