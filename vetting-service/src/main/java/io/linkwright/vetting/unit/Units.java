package io.linkwright.vetting.unit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.optics.sampling.RandomDraw;

/** The units of all lots. All calls belong to the caller's transaction; hold the lot's lock to write. */
@ApplicationScoped
public class Units {

    private static final String INSERT = """
            insert into unit (lot_id, serial, part_number)
            select ?, serial, ? from unnest(?::text[]) as serials (serial) order by serial
            on conflict do nothing
            """;
    private static final String REGISTER = """
            insert into unit_registration (lot_id, serial, vendor_data, registered_at, registered_by)
            select ?, serial, vendor_data, ?, ? from unnest(?::text[], ?::text[]) as units (serial, vendor_data)
            """;
    private static final String LOTS = "select serial, lot_id from unit where part_number = ? and serial = any (?)";
    private static final String REGISTERED = "select serial from unit_registration where lot_id = ? and serial = any (?)";
    private static final String COUNT = "select count(*) from unit where lot_id = ?";
    // Bytes sort as their hexadecimal digits do: the same draw as in optics, without the whole lot in memory.
    private static final String DRAW = """
            select serial from unit where lot_id = ? order by sha256(convert_to(? || ':' || serial, 'UTF8')) limit ?
            """;
    private static final String PAGE = """
            select u.serial, r.vendor_data, r.registered_at, r.registered_by, s.serial is not null
            from unit u left join unit_registration r using (lot_id, serial) left join lot_sample_unit s using (lot_id, serial)
            where u.lot_id = ? and u.serial > ? collate "C" order by u.serial collate "C" limit ?
            """;
    private static final String MEASURED = "select serial from measured_unit where lot_id = ? and serial = any (?)";
    private static final String FAILED = """
            select serial from verdict_unit where verdict_id = (select id from verdict where lot_id = ? order by number desc limit 1)
                and state in ('FAILED', 'FAILED_OUTSIDE') and serial = any (?)
            """;

    private final DataSource dataSource;

    Units(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A unit as the database has it; what the vendor and the registration say is null for a unit that only a bench saw. */
    record Row(String serial, String vendorData, Instant registeredAt, String registeredBy, boolean inSample) {
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("the units could not be read or stored", failure);
        }
    }

    private static Array texts(PreparedStatement statement, Collection<String> texts) throws SQLException {
        return statement.getConnection().createArrayOf("text", texts.toArray());
    }

    /** Adds units that the lot has not yet. A serial that lies in another lot of the part stays there. */
    void add(UUID lot, String partNumber, Collection<String> serials) {
        run(INSERT, insert -> {
            insert.setObject(1, lot);
            insert.setString(2, partNumber);
            insert.setArray(3, texts(insert, serials));
            return insert.executeUpdate();
        });
    }

    void register(UUID lot, List<NewUnit> units, Instant at, String by) {
        run(REGISTER, insert -> {
            insert.setObject(1, lot);
            insert.setObject(2, at.atOffset(ZoneOffset.UTC));
            insert.setString(3, by);
            insert.setArray(4, texts(insert, units.stream().map(NewUnit::serial).toList()));
            insert.setArray(5, insert.getConnection().createArrayOf("text",
                    units.stream().map(NewUnit::vendorData).toArray()));
            return insert.executeUpdate();
        });
    }

    /** Where each serial of the part lies: lot id by serial. */
    Map<String, UUID> lotsOf(String partNumber, Collection<String> serials) {
        return run(LOTS, select -> {
            select.setString(1, partNumber);
            select.setArray(2, texts(select, serials));
            Map<String, UUID> lots = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lots.put(row.getString(1), row.getObject(2, UUID.class));
                }
            }
            return lots;
        });
    }

    /** Which of the serials were registered before. */
    Set<String> registered(UUID lot, Collection<String> serials) {
        return serials(REGISTERED, lot, serials);
    }

    /** Which of the serials a bench has measured. */
    Set<String> measured(UUID lot, Collection<String> serials) {
        return serials(MEASURED, lot, serials);
    }

    /** Which of the serials fail by the lot's newest verdict. */
    Set<String> failed(UUID lot, Collection<String> serials) {
        return serials(FAILED, lot, serials);
    }

    private Set<String> serials(String sql, UUID lot, Collection<String> among) {
        return run(sql, select -> {
            select.setObject(1, lot);
            select.setArray(2, texts(select, among));
            return strings(select);
        });
    }

    /** How many serials of the lot anybody has told. */
    public long count(UUID lot) {
        return run(COUNT, select -> {
            select.setObject(1, lot);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Units drawn at random, in the order of their draw; see {@link RandomDraw}. */
    public List<String> draw(UUID lot, int size, String seed) {
        return run(DRAW, select -> {
            select.setObject(1, lot);
            select.setString(2, seed);
            select.setInt(3, size);
            List<String> serials = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    serials.add(row.getString(1));
                }
            }
            return serials;
        });
    }

    private static Set<String> strings(PreparedStatement select) throws SQLException {
        Set<String> strings = new HashSet<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                strings.add(row.getString(1));
            }
        }
        return strings;
    }

    /** @param after the last serial seen; empty for the first page */
    List<Row> page(UUID lot, String after, int rows) {
        return run(PAGE, select -> {
            select.setObject(1, lot);
            select.setString(2, after);
            select.setInt(3, rows);
            List<Row> page = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    OffsetDateTime at = row.getObject(3, OffsetDateTime.class);
                    page.add(new Row(row.getString(1), row.getString(2), at == null ? null : at.toInstant(), row.getString(4),
                            row.getBoolean(5)));
                }
            }
            return page;
        });
    }
}
