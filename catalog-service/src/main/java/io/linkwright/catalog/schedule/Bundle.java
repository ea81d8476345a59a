package io.linkwright.catalog.schedule;

/** All links of a tier between two boxes, which are counted from 0 in their bands. */
record Bundle(int nearBox, int farBox, long links) {
}
