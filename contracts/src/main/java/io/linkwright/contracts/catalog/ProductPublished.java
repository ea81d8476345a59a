package io.linkwright.contracts.catalog;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.Nullable;

/**
 * The state of a product after a change. Only what other services need: the catalogue holds the rest.
 *
 * @param partNumber key of the product
 * @param kind what it is
 * @param formFactor such as {@code OSFP} or {@code QSFP-DD}; null for a fibre cable
 * @param pmd such as {@code 400GBASE-DR4}; null where none applies
 * @param pmdInstances how many of that PMD one module holds: 2 for a twin-port module
 * @param maxPowerW highest power; null when unknown
 * @param maxPowerConfidence null when the power is unknown
 * @param revision grows by one with each change; an older event never replaces a newer one
 */
public record ProductPublished(String partNumber, String description, PartKind kind, @Nullable String formFactor,
        @Nullable String pmd,
        int pmdInstances, @Nullable Double maxPowerW, @Nullable Confidence maxPowerConfidence, String lifecycle,
        long revision) {
}
