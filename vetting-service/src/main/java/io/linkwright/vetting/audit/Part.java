package io.linkwright.vetting.audit;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.catalog.PartKind;

/**
 * What the catalogue says of the part that a lot consists of, as far as an audit needs it.
 *
 * @param formFactor null for a fibre cable
 * @param pmd null where none applies
 * @param pmdInstances how many of that PMD one module holds
 * @param maxPowerW null when unknown
 * @param maxPowerConfidence null when the power is unknown
 */
public record Part(String partNumber, PartKind kind, String formFactor, String pmd, int pmdInstances, Double maxPowerW,
        Confidence maxPowerConfidence) {
}
