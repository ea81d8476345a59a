package io.linkwright.catalog.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Writes documents with their names and history. Rows go in chunks, and new ones by {@code COPY}: a hundred thousand take
 * little longer than PostgreSQL itself needs for them, and only one chunk is held as text.
 */
@ApplicationScoped
public class DocumentWriter {

    private final DataSource dataSource;
    private final CatalogueState state;

    DocumentWriter(DataSource dataSource, CatalogueState state) {
        this.dataSource = dataSource;
        this.state = state;
    }

    /**
     * Brings the documents up to date and leaves all others as they are. A document that says what is stored is not touched.
     *
     * @param row how a document is stored
     * @param written gets the revision of each document that changed, by document, a chunk at a time
     * @throws IllegalArgumentException when a key comes twice
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> WriteCounts write(DocumentTable table, Collection<T> documents, Function<T, DocumentRow> row, Change change,
            Consumer<Map<T, Long>> written) {
        state.lock();
        try (Connection connection = dataSource.getConnection()) {
            DocumentSql sql = new DocumentSql(connection, table, change);
            NewNames names = new NewNames();
            Counts counts = new Counts();
            Set<String> seen = new HashSet<>();
            Chunks<T> chunks = new Chunks<>(documents, row);
            for (List<Chunks.Prepared<T>> chunk = chunks.next(); !chunk.isEmpty(); chunk = chunks.next()) {
                for (Chunks.Prepared<T> one : chunk) {
                    if (!seen.add(one.row().key())) {
                        throw new IllegalArgumentException(one.row().key() + " comes twice");
                    }
                }
                written.accept(write(sql, chunk, names, counts));
            }
            names.write(connection, table);
            if (counts.created + counts.changed > 0) {
                state.grow();
            }
            return new WriteCounts(counts.created, counts.changed, seen.size() - counts.created - counts.changed);
        } catch (SQLException failure) {
            throw new IllegalStateException("the " + table.table() + " could not be written", failure);
        }
    }

    private static <T> Map<T, Long> write(DocumentSql sql, List<Chunks.Prepared<T>> chunk, NewNames names, Counts counts)
            throws SQLException {
        Map<String, DocumentSql.Stored> stored = sql.stored(chunk.stream().map(one -> one.row().key()).toList());
        List<DocumentSql.Revision> created = new ArrayList<>();
        List<DocumentSql.Revision> changed = new ArrayList<>();
        Map<T, Long> revisions = new LinkedHashMap<>();
        for (Chunks.Prepared<T> one : chunk) {
            DocumentSql.Stored before = stored.get(one.row().key());
            DocumentSql.Revision revision = DocumentSql.Revision.after(before, one.row(), one.contentHash());
            if (revision.sameAs(before)) {
                continue;
            }
            (before == null ? created : changed).add(revision);
            revisions.put(one.document(), revision.number());
            names.add(one.row(), before != null);
        }
        sql.insert(created);
        sql.update(changed);
        counts.created += created.size();
        counts.changed += changed.size();
        return revisions;
    }

    private static final class Counts {
        private int created;
        private int changed;
    }
}
