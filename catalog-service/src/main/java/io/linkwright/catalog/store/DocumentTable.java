package io.linkwright.catalog.store;

import java.util.List;

/**
 * Where documents of a kind are stored.
 *
 * @param subject what the history calls them
 * @param key column with the name that the document goes by
 * @param columns what lists are searched by, in the order of {@link DocumentRow#columns}
 * @param names table of all names that lead to a document, in capitals
 * @param owner its column with the key
 */
public record DocumentTable(Subject subject, String table, String key, List<String> columns, String names, String owner) {

    public enum Subject {
        PRODUCT,
        PLATFORM
    }

    public DocumentTable {
        columns = List.copyOf(columns);
    }
}
