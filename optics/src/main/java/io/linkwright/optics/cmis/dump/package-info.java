/** Reads module memory out of what tools print. Any bytes give a memory, faults, or both; never an exception. */
package io.linkwright.optics.cmis.dump;
