package io.linkwright.vetting.supply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Which units allocations hold, where they are known by their serial. A unit is known once a bench has measured it; the others
 * of
 * an allocation are counted only. All calls belong to the caller's transaction.
 */
@ApplicationScoped
class AllocationUnits {

    // What a lot's current verdicts say of single units. A verdict that has not seen the lot's newest readings is not current.
    private static final String UNFIT = """
            with latest as (
                select v.id, v.lot_id, v.readings, max(v.readings) over (partition by v.lot_id) as newest
                from verdict v where v.lot_id = any (?) and not exists (select 1 from verdict later
                    where later.lot_id = v.lot_id and later.overlay_id is not distinct from v.overlay_id
                        and later.number > v.number)
            ), unfit as (
                select distinct l.lot_id, s.serial from latest l join verdict_unit s on s.verdict_id = l.id
                where l.readings = l.newest
            )
            """;
    private static final String LIVE = """
            exists (select 1 from allocation_unit a
                where a.lot_id = u.lot_id and a.serial = u.serial and a.release_id is null)
            """;
    private static final String UNFIT_UNALLOCATED = UNFIT
            + "select u.lot_id, count(*) from unfit u where not " + LIVE + " group by u.lot_id";
    private static final String PICK = UNFIT + """
            insert into allocation_unit (allocation_id, lot_id, serial)
            select ?, u.lot_id, u.serial from unit u
            where u.lot_id = ? and not exists (select 1 from unfit f where f.serial = u.serial) and not
            """ + LIVE + " order by u.serial limit ?";
    private static final String OF_ALLOCATION = UNFIT + """
            select a.lot_id, a.serial, exists (select 1 from unfit f where f.lot_id = a.lot_id and f.serial = a.serial)
            from allocation_unit a where a.allocation_id = ? and a.release_id is null order by a.lot_id, a.serial
            """;
    private static final String RELEASE = UNFIT + """
            update allocation_unit set release_id = ? where id in (
                select a.id from allocation_unit a where a.allocation_id = ? and a.lot_id = ? and a.release_id is null
                order by exists (select 1 from unfit f where f.serial = a.serial) desc, a.serial desc limit ?)
            """;

    private final DataSource dataSource;

    AllocationUnits(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param fit false when a current verdict says that it breaks a limit, or that nothing is proven of it */
    record HeldUnit(UUID lotId, String serial, boolean fit) {
    }

    /** How many units of each lot nobody holds and nobody may get. Lots without such units are left out. */
    Map<UUID, Long> unfitUnallocated(Collection<UUID> lots) {
        return run(UNFIT_UNALLOCATED, (connection, select) -> {
            select.setArray(1, connection.createArrayOf("uuid", lots.toArray()));
            Map<UUID, Long> counts = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getObject(1, UUID.class), row.getLong(2));
                }
            }
            return counts;
        });
    }

    /** Takes known, fit and free units of a lot, up to so many, in the order of their serials. Hold the lot's lock. */
    void pick(UUID allocation, UUID lot, long quantity) {
        run(PICK, (connection, insert) -> {
            insert.setArray(1, connection.createArrayOf("uuid", new UUID[] { lot }));
            insert.setObject(2, allocation);
            insert.setObject(3, lot);
            insert.setLong(4, quantity);
            return insert.executeUpdate();
        });
    }

    /**
     * Gives known units of a lot back, up to so many: those that are not fit first, then the last picked. Hold the lot's lock.
     */
    void release(UUID release, UUID allocation, UUID lot, long quantity) {
        run(RELEASE, (connection, update) -> {
            update.setArray(1, connection.createArrayOf("uuid", new UUID[] { lot }));
            update.setObject(2, release);
            update.setObject(3, allocation);
            update.setObject(4, lot);
            update.setLong(5, quantity);
            return update.executeUpdate();
        });
    }

    /** The units that an allocation holds now, by lot and serial. */
    List<HeldUnit> of(UUID allocation, Collection<UUID> lots) {
        return run(OF_ALLOCATION, (connection, select) -> {
            select.setArray(1, connection.createArrayOf("uuid", lots.toArray()));
            select.setObject(2, allocation);
            List<HeldUnit> units = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    units.add(new HeldUnit(row.getObject(1, UUID.class), row.getString(2), !row.getBoolean(3)));
                }
            }
            return units;
        });
    }

    private interface Work<T> {
        T with(Connection connection, PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(connection, statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("the units of allocations could not be read or written", failure);
        }
    }
}
