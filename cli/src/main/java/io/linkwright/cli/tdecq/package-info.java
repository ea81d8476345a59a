/** TDECQ of captures, and synthesised captures: the lab's tools without the suite. */
package io.linkwright.cli.tdecq;
