package io.linkwright.vetting.measurement;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.kit.problem.Problems;
import io.linkwright.vetting.audit.MeasuredUnit;
import io.linkwright.vetting.audit.Reading;

/** The measurements of all lots: written in bulk, never changed. All calls belong to the caller's transaction. */
@ApplicationScoped
public class Measurements {

    private static final long PATIENCE_MS = 20_000;
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    // One statement for the whole upload: the database makes the rows from one array per column.
    private static final String INSERT = """
            insert into measurement (lot_id, serial, lane, criterion, value, unit, taken_at, bench, uncertainty, recorded_by)
            select ?, serial, lane, criterion, value, unit, taken_at, bench, uncertainty, ?
            from unnest(?::text[], ?::smallint[], ?::text[], ?::float8[], ?::text[], ?::timestamptz[], ?::text[], ?::float8[])
                with ordinality as rows (serial, lane, criterion, value, unit, taken_at, bench, uncertainty, position)
            order by position
            """;
    // The database sorts, on its disk if need be, and hands out a few thousand rows at a time.
    private static final String BY_UNIT = """
            select serial, lane, criterion, value, uncertainty, taken_at, bench from measurement where lot_id = ?
            order by serial collate "C", id
            """;
    private static final int ROWS_AT_A_TIME = 4_000;
    private static final String FIRST_OF_UNIT = """
            select serial, lane, criterion, value, uncertainty, taken_at, bench
            from (select * from measurement where lot_id = ? order by id limit ?) as first where serial = ? order by id
            """;
    private static final String PAGE = """
            select id, serial, lane, criterion, value, unit, taken_at, bench, recorded_at, recorded_by, uncertainty from measurement
            where lot_id = ? and id > ? order by id limit ?
            """;

    private final DataSource dataSource;

    Measurements(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Waits until nobody else adds units of the part; see {@link Units#takeTurn}.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when that takes longer than a request may
     */
    void takeTurn(String partNumber) {
        try (Connection connection = dataSource.getConnection()) {
            Units.takeTurn(connection, partNumber, PATIENCE_MS);
        } catch (SQLException failure) {
            if (LOCK_NOT_AVAILABLE.equals(failure.getSQLState())) {
                throw Problems.unavailable("upload-running",
                        "Another upload for " + partNumber + " is being taken. Try again when it has ended.");
            }
            throw new IllegalStateException("the units could not be locked", failure);
        }
    }

    /** Adds units that the lot has not seen yet. A serial that lies in another lot of the part stays there. */
    void addUnits(UUID lot, String partNumber, Collection<String> serials) {
        try (Connection connection = dataSource.getConnection()) {
            Units.add(connection, lot, partNumber, serials);
        } catch (SQLException failure) {
            throw new IllegalStateException("the units could not be stored", failure);
        }
    }

    /** Where each serial of the part lies: lot id by serial. Serials that lie nowhere are left out. */
    Map<String, UUID> lotsOf(String partNumber, Collection<String> serials) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select serial, lot_id from unit where part_number = ? and serial = any (?)")) {
            select.setString(1, partNumber);
            select.setArray(2, connection.createArrayOf("text", serials.toArray()));
            Map<String, UUID> lots = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lots.put(row.getString(1), row.getObject(2, UUID.class));
                }
            }
            return lots;
        } catch (SQLException failure) {
            throw new IllegalStateException("the units could not be read", failure);
        }
    }

    /** Units that have been named. */
    long unitsOf(UUID lot) {
        return counted(connection -> Units.count(connection, lot));
    }

    /** Units that have a measurement. */
    long measuredUnitsOf(UUID lot) {
        return counted(connection -> Units.countMeasured(connection, lot));
    }

    private interface Count {
        long of(Connection connection) throws SQLException;
    }

    private long counted(Count count) {
        try (Connection connection = dataSource.getConnection()) {
            return count.of(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("the units could not be counted", failure);
        }
    }

    void add(UUID lot, List<NewMeasurement> rows, String recordedBy) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement partition = connection.prepareStatement("select ensure_measurement_partition(now())");
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            partition.execute();
            insert.setObject(1, lot);
            insert.setString(2, recordedBy);
            insert.setArray(3, column(connection, "text", rows, NewMeasurement::serial));
            insert.setArray(4, column(connection, "smallint", rows, NewMeasurement::lane));
            insert.setArray(5, column(connection, "text", rows, NewMeasurement::criterion));
            insert.setArray(6, column(connection, "float8", rows, NewMeasurement::value));
            insert.setArray(7, column(connection, "text", rows, NewMeasurement::unit));
            insert.setArray(8, column(connection, "timestamptz", rows, row -> row.takenAt().atOffset(ZoneOffset.UTC)));
            insert.setArray(9, column(connection, "text", rows, NewMeasurement::bench));
            insert.setArray(10, column(connection, "float8", rows, NewMeasurement::uncertainty));
            insert.executeUpdate();
            Units.measured(connection, lot, rows.stream().map(NewMeasurement::serial).distinct().toList());
            Units.batch(connection, lot, recordedBy, rows.size(), rows.stream().map(NewMeasurement::serial).distinct().count());
        } catch (SQLException failure) {
            throw new IllegalStateException("the measurements could not be stored", failure);
        }
    }

    private static Array column(Connection connection, String type, List<NewMeasurement> rows,
            Function<NewMeasurement, Object> value) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    /**
     * Hands over the units of a lot by serial, one after the other, each with its readings in the order they were recorded.
     * Only
     * one unit is in memory at a time, however many the lot has. What is done with a unit may use the same transaction.
     */
    public void eachUnit(UUID lot, Consumer<MeasuredUnit> unit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(BY_UNIT)) {
            // Without a transaction the driver would fetch all rows at once.
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("units are read within a transaction");
            }
            select.setFetchSize(ROWS_AT_A_TIME);
            select.setObject(1, lot);
            try (ResultSet row = select.executeQuery()) {
                MeasuredUnit current = null;
                while (row.next()) {
                    Reading reading = reading(row);
                    if (current == null || !current.serial().equals(reading.serial())) {
                        if (current != null) {
                            unit.accept(current);
                        }
                        current = new MeasuredUnit(reading.serial());
                    }
                    current.add(reading);
                }
                if (current != null) {
                    unit.accept(current);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the measurements could not be read", failure);
        }
    }

    /** Grows with every upload for the lot; 0 before the first. */
    public long lastUpload(UUID lot) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select coalesce(max(number), 0) from measurement_batch where lot_id = ?")) {
            select.setObject(1, lot);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the uploads could not be read", failure);
        }
    }

    /**
     * The readings of one unit among the first so many of its lot. Readings are only ever added, and uploads for one part
     * follow
     * each other, so the first ones are those that an earlier verdict rests on.
     */
    public MeasuredUnit unit(UUID lot, String serial, long firstReadings) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FIRST_OF_UNIT)) {
            select.setObject(1, lot);
            select.setLong(2, firstReadings);
            select.setString(3, serial);
            select.setFetchSize(ROWS_AT_A_TIME);
            MeasuredUnit unit = new MeasuredUnit(serial);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    unit.add(reading(row));
                }
            }
            return unit;
        } catch (SQLException failure) {
            throw new IllegalStateException("the measurements could not be read", failure);
        }
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(row.getString(1), lane(row, 2), row.getString(3), row.getDouble(4), row.getObject(5, Double.class),
                row.getObject(6, OffsetDateTime.class).toInstant(), row.getString(7));
    }

    /** @param after id of the last row seen, 0 for the first page */
    List<MeasurementView> page(UUID lot, long after, int rows) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setObject(1, lot);
            select.setLong(2, after);
            select.setInt(3, rows);
            List<MeasurementView> page = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    page.add(new MeasurementView(row.getLong(1), row.getString(2), lane(row, 3), row.getString(4),
                            row.getDouble(5), row.getObject(11, Double.class), row.getString(6),
                            row.getObject(7, OffsetDateTime.class).toInstant(),
                            row.getString(8), row.getObject(9, OffsetDateTime.class).toInstant(), row.getString(10)));
                }
            }
            return page;
        } catch (SQLException failure) {
            throw new IllegalStateException("the measurements could not be read", failure);
        }
    }

    private static Integer lane(ResultSet row, int column) throws SQLException {
        int lane = row.getInt(column);
        return row.wasNull() ? null : lane;
    }
}
