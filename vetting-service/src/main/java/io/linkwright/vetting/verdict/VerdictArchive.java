package io.linkwright.vetting.verdict;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.vetting.Outcome;

/** Issued verdicts as those read them who quote them. All calls belong to the caller's transaction. */
@ApplicationScoped
public class VerdictArchive {

    private static final String COLUMNS = "select id, number, profile_id, profile_version, overlay_id, overlay_version, outcome, "
            + "standard_outcome, readings, issued_at, document from verdict ";
    private static final String LATEST = COLUMNS + "where lot_id = ? and number in (select max(number) from verdict "
            + "where lot_id = ? group by overlay_id) order by number";

    private final DataSource dataSource;

    VerdictArchive(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * A verdict as it was issued.
     *
     * @param number grows with each verdict of the service
     * @param overlay null when none was asked for
     * @param readings how many readings the lot had; they are only ever added
     * @param document the whole evidence as JSON
     */
    public record Entry(UUID id, long number, ProfileVersion profile, ProfileVersion overlay, Outcome outcome,
            Outcome standardOutcome, long readings, Instant issuedAt, String document) {

        /** Id of the overlay; null when none was asked for. */
        public String overlayId() {
            return overlay == null ? null : overlay.id();
        }
    }

    public record ProfileVersion(String id, int version) {
    }

    /** The latest verdict per overlay, in the order they were issued. */
    public List<Entry> latestOf(UUID lot) {
        return query(LATEST, lot, lot);
    }

    public Optional<Entry> find(UUID id) {
        return query(COLUMNS + "where id = ?", id).stream().findFirst();
    }

    private List<Entry> query(String sql, UUID... parameters) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            List<Entry> entries = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
            return entries;
        } catch (SQLException failure) {
            throw new IllegalStateException("the verdicts could not be read", failure);
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String overlay = row.getString("overlay_id");
        return new Entry(row.getObject("id", UUID.class), row.getLong("number"),
                new ProfileVersion(row.getString("profile_id"), row.getInt("profile_version")),
                overlay == null ? null : new ProfileVersion(overlay, row.getInt("overlay_version")),
                Outcome.valueOf(row.getString("outcome")), Outcome.valueOf(row.getString("standard_outcome")),
                row.getLong("readings"), row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("document"));
    }
}
