/**
 * Drawings as data: a list of shapes, written as SVG with real text or as PNG with the outlines of a font that the library
 * brings along. No font, screen or window system of the machine is asked, and the same drawing gives the same bytes.
 */
package io.linkwright.optics.picture;
