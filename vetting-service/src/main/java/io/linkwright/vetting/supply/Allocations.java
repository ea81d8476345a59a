package io.linkwright.vetting.supply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.quote.QuoteSnapshot.Vetting;

/** What was set aside for whom. All calls belong to the caller's transaction. */
@ApplicationScoped
class Allocations {

    private final DataSource dataSource;

    Allocations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** False when the quote was served before. A second attempt at the same time waits here for the first. */
    boolean open(QuoteAllocation allocation) {
        return run(
                "insert into allocation (id, quote_id, quote_number, consultation_id, organisation, overlay_id, allocated_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?) on conflict (quote_id) do nothing",
                insert -> {
                    insert.setObject(1, allocation.id());
                    insert.setString(2, allocation.quoteId());
                    insert.setString(3, allocation.quoteNumber());
                    insert.setString(4, allocation.consultationId());
                    insert.setString(5, allocation.organisation());
                    insert.setString(6, allocation.overlay());
                    insert.setObject(7, allocation.allocatedAt().atOffset(ZoneOffset.UTC));
                    return insert.executeUpdate() == 1;
                });
    }

    /** @param completion the completion that added the lines; null for what was set aside at first */
    void addTaken(UUID allocation, UUID completion, List<AllocationPlan.Taken> lines) {
        run("insert into allocation_lot (allocation_id, position, part_number, lot_id, lot_number, quantity, completion_id) "
                + "select ?, coalesce(max(position) + 1, 0), ?, ?, ?, ?, ? from allocation_lot where allocation_id = ?",
                insert -> {
                    for (AllocationPlan.Taken line : lines) {
                        insert.setObject(1, allocation);
                        insert.setString(2, line.partNumber());
                        insert.setObject(3, line.lotId());
                        insert.setString(4, line.lotNumber());
                        insert.setLong(5, line.quantity());
                        insert.setObject(6, completion);
                        insert.setObject(7, allocation);
                        insert.executeUpdate();
                    }
                    return null;
                });
    }

    void addShortages(UUID allocation, List<AllocationPlan.Short> lines) {
        run("insert into allocation_shortage (allocation_id, position, part_number, wanted, missing, vetting) "
                + "values (?, ?, ?, ?, ?, ?)", insert -> {
                    int position = 0;
                    for (AllocationPlan.Short line : lines) {
                        insert.setObject(1, allocation);
                        insert.setInt(2, position++);
                        insert.setString(3, line.partNumber());
                        insert.setLong(4, line.wanted());
                        insert.setLong(5, line.missing());
                        insert.setString(6, line.vetting().name());
                        insert.addBatch();
                    }
                    return insert.executeBatch();
                });
    }

    void addCompletion(UUID completion, UUID allocation, Instant at, String by) {
        run("insert into allocation_completion (id, allocation_id, completed_at, completed_by) values (?, ?, ?, ?)", insert -> {
            insert.setObject(1, completion);
            insert.setObject(2, allocation);
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
            insert.setString(4, by);
            return insert.executeUpdate();
        });
    }

    void addRelease(UUID allocation, AllocationLedger.Release release, String by) {
        run("insert into allocation_release (id, allocation_id, reason, released_at, released_by) values (?, ?, ?, ?, ?)",
                insert -> {
                    insert.setObject(1, release.id());
                    insert.setObject(2, allocation);
                    insert.setString(3, release.reason());
                    insert.setObject(4, release.releasedAt().atOffset(ZoneOffset.UTC));
                    insert.setString(5, by);
                    return insert.executeUpdate();
                });
        run("insert into allocation_release_lot (release_id, lot_id, quantity) values (?, ?, ?)", insert -> {
            for (var lot : release.quantities().entrySet()) {
                insert.setObject(1, release.id());
                insert.setObject(2, lot.getKey());
                insert.setLong(3, lot.getValue());
                insert.addBatch();
            }
            return insert.executeBatch();
        });
    }

    /** Until the transaction ends nobody else changes the allocation. */
    void lock(UUID id) {
        run("select id from allocation where id = ? for update", select -> {
            select.setObject(1, id);
            return select.execute();
        });
    }

    Optional<AllocationLedger> ledger(UUID id) {
        return find(id).map(header -> new AllocationLedger(header, taken(id), shortages(id), releases(id)));
    }

    private Optional<QuoteAllocation> find(UUID id) {
        return run("select quote_id, quote_number, consultation_id, organisation, overlay_id, allocated_at from allocation "
                + "where id = ?", select -> {
                    select.setObject(1, id);
                    try (ResultSet row = select.executeQuery()) {
                        return row.next() ? Optional.of(new QuoteAllocation(id, row.getString(1), row.getString(2),
                                row.getString(3), row.getString(4), row.getString(5), instant(row, 6))) : Optional.empty();
                    }
                });
    }

    private List<AllocationLedger.Taken> taken(UUID id) {
        return run("select part_number, lot_id, lot_number, quantity, completion_id is not null from allocation_lot "
                + "where allocation_id = ? order by position", select -> {
                    select.setObject(1, id);
                    List<AllocationLedger.Taken> lines = new ArrayList<>();
                    try (ResultSet row = select.executeQuery()) {
                        while (row.next()) {
                            lines.add(new AllocationLedger.Taken(row.getString(1), row.getObject(2, UUID.class),
                                    row.getString(3), row.getLong(4), row.getBoolean(5)));
                        }
                    }
                    return lines;
                });
    }

    private List<AllocationPlan.Short> shortages(UUID id) {
        return run("select part_number, wanted, missing, coalesce(vetting, 'VETTED') from allocation_shortage "
                + "where allocation_id = ? order by position", select -> {
                    select.setObject(1, id);
                    List<AllocationPlan.Short> lines = new ArrayList<>();
                    try (ResultSet row = select.executeQuery()) {
                        while (row.next()) {
                            lines.add(new AllocationPlan.Short(row.getString(1), row.getLong(2), row.getLong(3),
                                    Vetting.valueOf(row.getString(4))));
                        }
                    }
                    return lines;
                });
    }

    private List<AllocationLedger.Release> releases(UUID id) {
        return run("select r.id, r.reason, r.released_at, l.lot_id, l.quantity from allocation_release r "
                + "join allocation_release_lot l on l.release_id = r.id where r.allocation_id = ? "
                + "order by r.released_at, r.id, l.lot_id", select -> {
                    select.setObject(1, id);
                    Map<UUID, AllocationLedger.Release> releases = new LinkedHashMap<>();
                    try (ResultSet row = select.executeQuery()) {
                        while (row.next()) {
                            UUID release = row.getObject(1, UUID.class);
                            Map<UUID, Long> quantities = new LinkedHashMap<>();
                            if (releases.containsKey(release)) {
                                quantities.putAll(releases.get(release).quantities());
                            }
                            quantities.put(row.getObject(4, UUID.class), row.getLong(5));
                            releases.put(release, new AllocationLedger.Release(release, row.getString(2), instant(row, 3),
                                    quantities));
                        }
                    }
                    return List.copyOf(releases.values());
                });
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("the allocations could not be read or written", failure);
        }
    }
}
