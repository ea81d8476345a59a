/**
 * A design as those read it who build it: the cable schedule, the port map, and drawings of the fabric. Everything follows
 * from the design alone, link by link, and nothing is held. Plain Java.
 */
package io.linkwright.catalog.schedule;
