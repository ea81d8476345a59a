/** Names of the codes in module memory, kept as data beside this package with source and confidence. */
package io.linkwright.optics.cmis.code;
