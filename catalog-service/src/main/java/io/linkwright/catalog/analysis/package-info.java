/** What follows from a design: spares, power, latency, failing links and their cost, time per all-reduce. Plain Java. */
package io.linkwright.catalog.analysis;
