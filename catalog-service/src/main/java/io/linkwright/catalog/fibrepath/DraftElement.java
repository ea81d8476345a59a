package io.linkwright.catalog.fibrepath;

import io.linkwright.optics.path.Element;

/**
 * An element and where the request plugs it.
 *
 * @param id name that others refer to; null when it has none
 * @param on where its first end goes, written {@code id.end}; null for the next open end
 * @param to where another of its ends goes; null when others are plugged into it
 * @param enter name of the end that goes to {@code on}; null for the one that fits
 * @param element null when it could not be read
 */
record DraftElement(String pointer, String id, String on, String to, String enter, Element element) {
}
