package io.linkwright.vetting.unit;

/**
 * A unit that was checked and may be registered.
 *
 * @param index place in the request, for faults that only the database can find
 * @param vendorData JSON as the vendor gave it; null for none
 */
record NewUnit(int index, String serial, String vendorData) {
}
