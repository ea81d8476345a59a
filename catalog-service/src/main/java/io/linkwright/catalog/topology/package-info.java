/** What stands in a fabric and which port is wired to which: counts and wiring, without a word on parts. Plain Java. */
package io.linkwright.catalog.topology;
