/**
 * The designer: counts the switches and links of a fabric, chooses parts for every tier by the compatibility rules, and adds up
 * the bill. Plain Java over an immutable {@link io.linkwright.catalog.design.Catalogue}.
 */
package io.linkwright.catalog.design;
