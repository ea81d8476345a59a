package io.linkwright.catalog.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.kit.paging.Cursor;
import io.linkwright.kit.paging.ListOrder;
import io.linkwright.kit.paging.Page;
import io.linkwright.kit.paging.PageRequest;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;

/** What documents were before, newest first. */
@ApplicationScoped
public class DocumentHistory {

    private static final int HIGHEST_LIMIT = 100;

    private final DataSource dataSource;
    private final DocumentSource source;

    DocumentHistory(DataSource dataSource, DocumentSource source) {
        this.dataSource = dataSource;
        this.source = source;
    }

    /**
     * @param name key or alias, whatever its case
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when nothing goes by the name, 400 for a bad limit or cursor
     */
    @Transactional
    public Page<Revision> page(DocumentKind<?> kind, String name, String limit, String cursor) {
        List<Fault> faults = new ArrayList<>();
        PageRequest<Long> page = PageRequest.read(limit, cursor, ListOrder.BY_NUMBER, HIGHEST_LIMIT, faults);
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        String key = source.owners(kind.table(), List.of(name)).values().stream().findFirst()
                .orElseThrow(() -> Problems.notFound(kind.what(), name));
        List<Revision> rows = rows(kind.table(), key, page.after() == null ? Long.MAX_VALUE : page.after(), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Cursor.of(Long.toString(row.revision())));
    }

    private List<Revision> rows(DocumentTable table, String key, long before, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select revision, at, who, reason, diff, document from catalogue_history
                        where subject = ? and name = ? and revision < ? order by revision desc limit ?
                        """)) {
            select.setString(1, table.subject().name());
            select.setString(2, key);
            select.setLong(3, before);
            select.setInt(4, limit);
            try (ResultSet row = select.executeQuery()) {
                List<Revision> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(new Revision(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3),
                            row.getString(4), json(row.getString(5)), json(row.getString(6))));
                }
                return rows;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the history could not be read", failure);
        }
    }

    private static JsonNode json(String text) {
        return text == null ? null : CatalogueJson.read(text, JsonNode.class);
    }
}
