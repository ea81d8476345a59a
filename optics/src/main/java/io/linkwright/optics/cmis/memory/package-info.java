/** The bytes of a module by bank, page and address. */
package io.linkwright.optics.cmis.memory;
