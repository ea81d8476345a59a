package io.linkwright.vetting.measurement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The units that measurements name, as statements on the connection of a transaction. */
public final class Units {

    private static final String INSERT = """
            insert into unit (lot_id, serial, part_number)
            select ?, serial, ? from unnest(?::text[]) as serials (serial)
            on conflict do nothing
            """;
    private static final String ELSEWHERE = """
            select serial from unit where part_number = ? and serial = any (?) and lot_id <> ?
            """;
    private static final String MEASURED = """
            insert into measured_unit (lot_id, serial) select ?, serial from unnest(?::text[]) as serials (serial)
            on conflict do nothing
            """;
    private static final String BATCH = """
            insert into measurement_batch (lot_id, recorded_by, measurements, units) values (?, ?, ?, ?)
            """;
    /** Two that add units of one part in different orders would wait for each other for ever. */
    private static final String TURN = "select pg_advisory_xact_lock(hashtextextended('units of ' || ?, 0))";

    /**
     * Waits until no other transaction adds units of the part, and keeps others waiting until this one ends.
     *
     * @param patienceMs 0 to wait as long as it takes
     * @throws SQLException with state 55P03 when it took longer
     */
    public static void takeTurn(Connection connection, String partNumber, long patienceMs) throws SQLException {
        try (PreparedStatement patience = connection.prepareStatement("select set_config('lock_timeout', ?, true)");
                PreparedStatement turn = connection.prepareStatement(TURN)) {
            patience.setString(1, String.valueOf(patienceMs));
            patience.execute();
            turn.setString(1, partNumber);
            turn.execute();
            patience.setString(1, "0");
            patience.execute();
        }
    }

    /** Adds units that the lot has not seen yet. A serial that lies in another lot of the part stays there. */
    public static void add(Connection connection, UUID lot, String partNumber, Collection<String> serials)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, lot);
            insert.setString(2, partNumber);
            insert.setArray(3, connection.createArrayOf("text", serials.toArray()));
            insert.executeUpdate();
        }
    }

    /** Notes which units have been measured, so that nobody has to look through millions of readings for it. */
    public static void measured(Connection connection, UUID lot, Collection<String> serials) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(MEASURED)) {
            insert.setObject(1, lot);
            insert.setArray(2, connection.createArrayOf("text", serials.toArray()));
            insert.executeUpdate();
        }
    }

    /** Notes for the lot's history how many readings the transaction has recorded, of how many units. */
    public static void batch(Connection connection, UUID lot, String recordedBy, long measurements, long units)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(BATCH)) {
            insert.setObject(1, lot);
            insert.setString(2, recordedBy);
            insert.setLong(3, measurements);
            insert.setLong(4, units);
            insert.executeUpdate();
        }
    }

    /** Those of the serials that lie in another lot of the part. */
    public static List<String> inAnotherLot(Connection connection, UUID lot, String partNumber, Collection<String> serials)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ELSEWHERE)) {
            select.setString(1, partNumber);
            select.setArray(2, connection.createArrayOf("text", serials.toArray()));
            select.setObject(3, lot);
            List<String> elsewhere = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    elsewhere.add(row.getString(1));
                }
            }
            return elsewhere;
        }
    }

    /** How many units of the lot have been named. */
    public static long count(Connection connection, UUID lot) throws SQLException {
        return count(connection, "select count(*) from unit where lot_id = ?", lot);
    }

    /** How many units of the lot have a measurement. */
    public static long countMeasured(Connection connection, UUID lot) throws SQLException {
        return count(connection, "select count(*) from measured_unit where lot_id = ?", lot);
    }

    private static long count(Connection connection, String query, UUID lot) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, lot);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private Units() {
    }
}
