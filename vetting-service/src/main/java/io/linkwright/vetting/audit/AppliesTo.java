package io.linkwright.vetting.audit;

import java.util.List;

/**
 * The parts a limit is for.
 *
 * @param pmds empty means any
 * @param pmdInstances null means any number
 * @param notFormFactors parts in these cages are left out
 */
public record AppliesTo(List<String> pmds, Integer pmdInstances, List<String> notFormFactors) {

    public AppliesTo {
        pmds = List.copyOf(pmds);
        notFormFactors = List.copyOf(notFormFactors);
    }

    boolean matches(Part part) {
        return (pmds.isEmpty() || part.pmd() != null && pmds.contains(part.pmd()))
                && (pmdInstances == null || pmdInstances == part.pmdInstances())
                && (part.formFactor() == null || !notFormFactors.contains(part.formFactor()));
    }
}
