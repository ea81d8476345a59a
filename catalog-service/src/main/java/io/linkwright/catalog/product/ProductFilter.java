package io.linkwright.catalog.product;

import io.linkwright.contracts.catalog.PartKind;

/**
 * Which products a list holds; a null asks for all.
 *
 * @param text occurs in part number, alias, vendor, description or PMD
 */
record ProductFilter(String formFactor, String pmd, PartKind kind, String text) {
}
