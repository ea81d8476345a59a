package io.linkwright.catalog.compatibility;

/**
 * Something that was not said and was taken for granted.
 *
 * @param pointer JSON pointer to the field that would say it
 * @param value what was taken
 * @param why one sentence
 */
public record Assumption(String pointer, String value, String why) {
}
