/** The KP4 forward error correction of 50G and 100G PAM4 lanes, as statistics of independent bit errors. */
package io.linkwright.optics.fec;
