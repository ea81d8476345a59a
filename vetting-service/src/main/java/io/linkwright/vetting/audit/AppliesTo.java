package io.linkwright.vetting.audit;

import java.util.List;

/**
 * The parts a limit is for.
 *
 * @param pmds empty means any
 * @param pmdInstances null means any number
 * @param formFactors empty means any
 * @param partNumbers empty means any
 */
public record AppliesTo(List<String> pmds, Integer pmdInstances, List<String> formFactors, List<String> partNumbers) {

    public AppliesTo {
        pmds = List.copyOf(pmds);
        formFactors = List.copyOf(formFactors);
        partNumbers = List.copyOf(partNumbers);
    }

    /** Whether a part with one of the PMDs could match. */
    boolean mayConcern(List<String> standardsPmds) {
        return pmds.isEmpty() || pmds.stream().anyMatch(standardsPmds::contains);
    }

    boolean matches(Part part) {
        return (pmds.isEmpty() || part.pmd() != null && pmds.contains(part.pmd()))
                && (pmdInstances == null || pmdInstances == part.pmdInstances())
                && (partNumbers.isEmpty() || partNumbers.contains(part.partNumber()))
                && (formFactors.isEmpty() || part.formFactor() != null && formFactors.contains(part.formFactor()));
    }
}
