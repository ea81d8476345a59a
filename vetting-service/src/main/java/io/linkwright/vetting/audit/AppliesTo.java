package io.linkwright.vetting.audit;

import java.util.List;

/**
 * The parts a limit is for.
 *
 * @param pmds empty means any
 * @param pmdInstances null means any number
 * @param formFactors empty means any
 */
public record AppliesTo(List<String> pmds, Integer pmdInstances, List<String> formFactors) {

    public AppliesTo {
        pmds = List.copyOf(pmds);
        formFactors = List.copyOf(formFactors);
    }

    boolean matches(Part part) {
        return (pmds.isEmpty() || part.pmd() != null && pmds.contains(part.pmd()))
                && (pmdInstances == null || pmdInstances == part.pmdInstances())
                && (formFactors.isEmpty() || part.formFactor() != null && formFactors.contains(part.formFactor()));
    }
}
