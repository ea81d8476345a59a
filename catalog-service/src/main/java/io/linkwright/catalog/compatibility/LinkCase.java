package io.linkwright.catalog.compatibility;

/**
 * Two modules and their fibre with everything that the question says of them.
 *
 * @param speedGbps 0 when the modules have no speed in common
 */
record LinkCase(OpticalLink link, int speedGbps, LinkQuestion asked) {
}
