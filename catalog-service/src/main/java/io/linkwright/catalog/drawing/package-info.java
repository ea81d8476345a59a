/** Drawings that the service answers with. */
package io.linkwright.catalog.drawing;
