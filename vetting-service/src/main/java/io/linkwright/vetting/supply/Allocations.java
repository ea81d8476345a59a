package io.linkwright.vetting.supply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.vetting.SupplyAllocated;
import io.linkwright.contracts.vetting.SupplyShort;

/** What was set aside for whom. All calls belong to the caller's transaction. */
@ApplicationScoped
class Allocations {

    private final DataSource dataSource;

    Allocations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** False when the quote was served before. A second attempt at the same time waits here for the first. */
    boolean open(QuoteAllocation allocation) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into allocation "
                        + "(id, quote_id, quote_number, consultation_id, organisation, overlay_id, allocated_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?) on conflict (quote_id) do nothing")) {
            insert.setObject(1, allocation.id());
            insert.setString(2, allocation.quoteId());
            insert.setString(3, allocation.quoteNumber());
            insert.setString(4, allocation.consultationId());
            insert.setString(5, allocation.organisation());
            insert.setString(6, allocation.overlay());
            insert.setObject(7, allocation.allocatedAt().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("the allocation could not be stored", failure);
        }
    }

    void addLines(QuoteAllocation allocation) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement taken = connection.prepareStatement("insert into allocation_lot "
                        + "(allocation_id, position, part_number, lot_id, lot_number, quantity) values (?, ?, ?, ?, ?, ?)");
                PreparedStatement missing = connection.prepareStatement("insert into allocation_shortage "
                        + "(allocation_id, position, part_number, wanted, missing) values (?, ?, ?, ?, ?)")) {
            int position = 0;
            for (SupplyAllocated.Allocation line : allocation.allocations()) {
                taken.setObject(1, allocation.id());
                taken.setInt(2, position++);
                taken.setString(3, line.partNumber());
                taken.setObject(4, UUID.fromString(line.lotId()));
                taken.setString(5, line.lotNumber());
                taken.setLong(6, line.quantity());
                taken.addBatch();
            }
            taken.executeBatch();
            for (SupplyShort.Shortage line : allocation.shortages()) {
                missing.setObject(1, allocation.id());
                missing.setInt(2, position++);
                missing.setString(3, line.partNumber());
                missing.setLong(4, line.wanted());
                missing.setLong(5, line.missing());
                missing.addBatch();
            }
            missing.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("the allocation could not be stored", failure);
        }
    }

    Optional<QuoteAllocation> find(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select quote_id, quote_number, consultation_id, "
                        + "organisation, overlay_id, allocated_at from allocation where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional
                        .of(new QuoteAllocation(id, row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                                row.getString(5), row.getObject(6, OffsetDateTime.class).toInstant(), taken(connection, id),
                                missing(connection, id)));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the allocation could not be read", failure);
        }
    }

    private static List<SupplyAllocated.Allocation> taken(Connection connection, UUID id) throws SQLException {
        List<SupplyAllocated.Allocation> lines = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select part_number, lot_id, lot_number, quantity "
                + "from allocation_lot where allocation_id = ? order by position")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(new SupplyAllocated.Allocation(row.getString(1), row.getString(2), row.getString(3),
                            row.getLong(4)));
                }
            }
        }
        return lines;
    }

    private static List<SupplyShort.Shortage> missing(Connection connection, UUID id) throws SQLException {
        List<SupplyShort.Shortage> lines = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select part_number, wanted, missing "
                + "from allocation_shortage where allocation_id = ? order by position")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(new SupplyShort.Shortage(row.getString(1), row.getLong(2), row.getLong(3)));
                }
            }
        }
        return lines;
    }
}
