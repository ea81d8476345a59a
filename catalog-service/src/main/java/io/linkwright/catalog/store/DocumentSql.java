package io.linkwright.catalog.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.linkwright.kit.sql.CopyRows;

/** The statements of one write: rows of the table, and one row of history for each. */
final class DocumentSql {

    private static final String HISTORY = "catalogue_history (subject, name, revision, at, who, reason, diff, document)";

    private final Connection connection;
    private final DocumentTable table;
    private final Change change;

    DocumentSql(Connection connection, DocumentTable table, Change change) {
        this.connection = connection;
        this.table = table;
        this.change = change;
    }

    /** What the table holds under a key. */
    record Stored(String contentHash, long revision, Origin origin) {
    }

    /** A document and the number it will have. */
    record Revision(DocumentRow row, String contentHash, long number) {

        static Revision after(Stored before, DocumentRow row, String contentHash) {
            return new Revision(row, contentHash, before == null ? 1 : before.revision + 1);
        }

        boolean sameAs(Stored before) {
            return before != null && before.contentHash.equals(contentHash);
        }
    }

    Map<String, Stored> stored(List<String> keys) throws SQLException {
        String select = "select " + table.key() + ", content_hash, revision, origin from " + table.table() + " where "
                + table.key() + " = any(?)";
        Map<String, Stored> stored = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    stored.put(row.getString(1),
                            new Stored(row.getString(2), row.getLong(3), Origin.valueOf(row.getString(4))));
                }
            }
        }
        return stored;
    }

    void insert(List<Revision> created) throws SQLException {
        if (created.isEmpty()) {
            return;
        }
        CopyRows rows = new CopyRows();
        created.forEach(revision -> rows.add(values(revision).toArray()));
        rows.into(connection, table.table() + " (" + String.join(", ", columns()) + ")");
        history(created, Map.of());
    }

    void update(List<Revision> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        Map<String, String> before = documents(changed);
        List<String> columns = columns();
        String sets = columns.stream().skip(1).map(column -> column + " = n." + column + cast(column))
                .collect(Collectors.joining(", "));
        String update = "update " + table.table() + " t set " + sets + " from unnest("
                + columns.stream().map(column -> "?::text[]").collect(Collectors.joining(", ")) + ") as n("
                + String.join(", ", columns) + ") where t." + table.key() + " = n." + table.key();
        List<List<Object>> rows = changed.stream().map(this::values).toList();
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            for (int i = 0; i < columns.size(); i++) {
                int column = i;
                statement.setArray(i + 1, connection.createArrayOf("text", rows.stream().map(row -> row.get(column))
                        .map(value -> value == null ? null : value.toString()).toArray()));
            }
            statement.executeUpdate();
        }
        history(changed, before);
    }

    private static String cast(String column) {
        return column.equals("document") ? "::jsonb" : column.equals("revision") ? "::bigint" : "";
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(table.key()));
        columns.addAll(table.columns());
        columns.addAll(List.of("document", "content_hash", "revision", "origin"));
        return columns;
    }

    private List<Object> values(Revision revision) {
        List<Object> values = new ArrayList<>();
        values.add(revision.row.key());
        values.addAll(revision.row.columns());
        values.add(revision.row.document());
        values.add(revision.contentHash);
        values.add(revision.number);
        values.add(change.origin());
        return values;
    }

    private Map<String, String> documents(List<Revision> revisions) throws SQLException {
        String select = "select " + table.key() + ", document::text from " + table.table() + " where " + table.key()
                + " = any(?)";
        Map<String, String> documents = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setArray(1,
                    connection.createArrayOf("text", revisions.stream().map(revision -> revision.row.key()).toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    documents.put(row.getString(1), row.getString(2));
                }
            }
        }
        return documents;
    }

    private void history(List<Revision> revisions, Map<String, String> before) throws SQLException {
        CopyRows rows = new CopyRows();
        for (Revision revision : revisions) {
            String former = before.get(revision.row.key());
            rows.add(table.subject(), revision.row.key(), revision.number, change.at(), change.who(), change.reason(),
                    former == null ? null : JsonChanges.between(former, revision.row.document()), revision.row.document());
        }
        rows.into(connection, HISTORY);
    }
}
