package io.linkwright.vetting.evidence;

/**
 * A measurement that an analysis gives.
 *
 * @param criterion key of a criterion of the audit profiles, in whose unit the value is
 * @param lane counts from 0; null for a criterion of the whole unit
 * @param uncertainty expanded, with a coverage factor of 2, in the same unit; null where the analysis states none
 */
record DerivedReading(String criterion, Integer lane, double value, Double uncertainty) {
}
