package io.linkwright.vetting.measurement.csv;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Which files a lot has had, as statements on the connection of a transaction. */
final class TakenFiles {

    private static final String FIND = """
            select measurements, units_measured, received_at, received_by from measurement_file where lot_id = ? and sha256 = ?
            """;
    private static final String INSERT = """
            insert into measurement_file (lot_id, sha256, bytes, measurements, units_measured, received_at, received_by)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    static Optional<FileReceipt> find(Connection connection, UUID lot, String sha256) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setObject(1, lot);
            select.setString(2, sha256);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new FileReceipt(lot, row.getLong(1), row.getLong(2), sha256,
                        row.getObject(3, OffsetDateTime.class).toInstant(), row.getString(4), true)) : Optional.empty();
            }
        }
    }

    static void add(Connection connection, FileReceipt receipt, long bytes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, receipt.lotId());
            insert.setString(2, receipt.sha256());
            insert.setLong(3, bytes);
            insert.setLong(4, receipt.measurements());
            insert.setLong(5, receipt.unitsMeasured());
            insert.setObject(6, receipt.receivedAt().atOffset(ZoneOffset.UTC));
            insert.setString(7, receipt.receivedBy());
            insert.executeUpdate();
        }
    }

    private TakenFiles() {
    }
}
