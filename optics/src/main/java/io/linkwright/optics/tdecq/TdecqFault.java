package io.linkwright.optics.tdecq;

/**
 * Why there is no result, or what to know about one.
 *
 * @param code stable, in kebab-case
 * @param text a sentence with the figures
 */
public record TdecqFault(String code, String text) {
}
