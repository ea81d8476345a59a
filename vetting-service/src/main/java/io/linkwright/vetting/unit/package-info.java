/** The units of a lot by serial number, and what is known of each. */
package io.linkwright.vetting.unit;
