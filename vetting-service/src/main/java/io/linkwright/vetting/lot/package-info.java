/** Units of one part that arrived together. */
package io.linkwright.vetting.lot;
