package io.linkwright.catalog.store;

import java.util.List;

/**
 * A document as it is to be stored.
 *
 * @param columns values of the table's columns; nulls are allowed
 * @param aliases names besides the key
 * @param document JSON whose bytes are equal when its content is
 */
public record DocumentRow(String key, List<String> columns, List<String> aliases, String document) {
}
