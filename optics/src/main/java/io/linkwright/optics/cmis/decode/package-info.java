/** Fields of module memory as values with units. What a dump does not hold is null, never a guess. */
package io.linkwright.optics.cmis.decode;
