package io.linkwright.optics.path;

import io.linkwright.optics.budget.FibreGrade;

/** The channel loss that optical interfaces allow. */
@FunctionalInterface
public interface Budgets {

    /** None is at hand. */
    Budgets NONE = (pmd, grade) -> null;

    /**
     * @param pmd name of the interface; null when the module does not state one
     * @return null when no figure is at hand
     */
    Budget allowed(String pmd, FibreGrade grade);

    /**
     * @param source where it was read; null when the user gave it
     * @param fromMemory whether it must be checked against its document before anything is built on it
     */
    record Budget(double allowedDb, String source, boolean fromMemory) {
    }
}
