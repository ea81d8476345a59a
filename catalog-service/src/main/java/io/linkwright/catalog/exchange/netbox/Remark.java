package io.linkwright.catalog.exchange.netbox;

/**
 * Something to know about a device type that is no reason to refuse it.
 *
 * @param code stable, kebab-case
 */
public record Remark(String code, String message) {
}
