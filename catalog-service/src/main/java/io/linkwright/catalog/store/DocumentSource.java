package io.linkwright.catalog.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads many documents at once, without one object of the persistence context for each. */
@ApplicationScoped
public class DocumentSource {

    private static final int ROWS_AT_ONCE = 500;

    private final DataSource dataSource;

    DocumentSource(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Gives each document of the table to the consumer, in the order of keys; a few hundred are held at a time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void each(DocumentTable table, Consumer<String> document) {
        query("select document from " + table.table() + " order by " + table.key(), List.of(),
                row -> document.accept(row.getString(1)));
    }

    /** The same for some documents, in any order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void each(DocumentTable table, Collection<String> keys, Consumer<String> document) {
        query("select document from " + table.table() + " where " + table.key() + " = any(?)", List.copyOf(keys),
                row -> document.accept(row.getString(1)));
    }

    /**
     * Tells one state of a document from another.
     *
     * @param fingerprint the first bits of the hash of its content
     */
    public record State(long revision, long fingerprint) {
    }

    /** The state of each document by key, in the order of the keys' characters, which no locale changes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, State> states(DocumentTable table) {
        Map<String, State> states = new LinkedHashMap<>();
        query("select " + table.key() + ", revision, ('x' || left(content_hash, 16))::bit(64)::bigint from " + table.table()
                + " order by " + table.key() + " collate \"C\"", List.of(),
                row -> states.put(row.getString(1), new State(row.getLong(2), row.getLong(3))));
        return states;
    }

    /** @return the key of the document that has a name, by name in capitals; free names are missing */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, String> owners(DocumentTable table, Collection<String> names) {
        Map<String, String> owners = new HashMap<>();
        query("select name, " + table.owner() + " from " + table.names() + " where name = any(?)",
                names.stream().filter(name -> name.indexOf('\0') < 0).map(NewNames::key).toList(),
                row -> owners.put(row.getString(1), row.getString(2)));
        return owners;
    }

    /** Those of the keys whose documents people have edited. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> edited(DocumentTable table, Collection<String> keys) {
        Set<String> edited = new LinkedHashSet<>();
        query("select " + table.key() + " from " + table.table() + " where origin = 'EDITED' and " + table.key() + " = any(?)",
                List.copyOf(keys), row -> edited.add(row.getString(1)));
        return edited;
    }

    /** Documents as they were loaded from reference data and have stayed since, in the order of keys. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> fromReferenceData(DocumentTable table) {
        List<String> documents = new ArrayList<>();
        query("select document from " + table.table() + " where origin = 'REFERENCE' order by " + table.key(), List.of(),
                row -> documents.add(row.getString(1)));
        return documents;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Long> revision(DocumentTable table, String key) {
        List<Long> revisions = new ArrayList<>();
        query("select revision from " + table.table() + " where " + table.key() + " = any(?)", List.of(key),
                row -> revisions.add(row.getLong(1)));
        return revisions.stream().findFirst();
    }

    /** Follows {@code successor} from those keys, on and on: successor by key, nulls left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, String> successors(DocumentTable table, Collection<String> keys) {
        Map<String, String> successors = new HashMap<>();
        query("with recursive step(key, successor) as (select " + table.key() + ", document ->> 'successor' from "
                + table.table() + " where " + table.key() + " = any(?) union select t." + table.key()
                + ", t.document ->> 'successor' from " + table.table() + " t join step on t." + table.key()
                + " = step.successor) select key, successor from step where successor is not null", List.copyOf(keys),
                row -> successors.put(row.getString(1), row.getString(2)));
        return successors;
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String select, List<String> texts, RowReader reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            // Within a transaction the driver then fetches this many rows at a time instead of all.
            statement.setFetchSize(ROWS_AT_ONCE);
            if (select.contains("any(?)")) {
                statement.setArray(1, connection.createArrayOf("text", texts.toArray()));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the catalogue could not be read", failure);
        }
    }
}
