package io.linkwright.catalog.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.linkwright.kit.sql.CopyRows;

/** Names of the documents that a write touches. They are written last, since one may take a name that another gives up. */
final class NewNames {

    private final CopyRows rows = new CopyRows();
    private final List<String> renamed = new ArrayList<>();

    void add(DocumentRow row, boolean known) {
        rows.add(key(row.key()), row.key());
        row.aliases().forEach(alias -> rows.add(key(alias), row.key()));
        if (known) {
            renamed.add(row.key());
        }
    }

    static String key(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    void write(Connection connection, DocumentTable table) throws SQLException {
        if (!renamed.isEmpty()) {
            try (PreparedStatement delete = connection
                    .prepareStatement("delete from " + table.names() + " where " + table.owner() + " = any(?)")) {
                delete.setArray(1, connection.createArrayOf("text", renamed.toArray()));
                delete.executeUpdate();
            }
        }
        if (!rows.isEmpty()) {
            rows.into(connection, table.names() + " (name, " + table.owner() + ")");
        }
    }
}
