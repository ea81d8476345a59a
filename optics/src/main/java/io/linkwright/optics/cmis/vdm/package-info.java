/** Versatile diagnostics monitoring: the observables of pages 20h to 2Fh. */
package io.linkwright.optics.cmis.vdm;
