package io.linkwright.vetting.certificate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** All certificates ever issued, and what was revoked. All calls belong to the caller's transaction. */
@ApplicationScoped
class Certificates {

    private static final String COLUMNS = "select number, sequence, lot_id, verdict_id, serial, kid, issued_at, issued_by, "
            + "payload, jws from certificate ";

    private final DataSource dataSource;

    Certificates(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    long nextSequence() {
        return run("select nextval('certificate_sequence')", select -> {
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    void add(IssuedCertificate certificate) {
        run("insert into certificate (number, sequence, lot_id, verdict_id, serial, kid, issued_at, issued_by, payload, jws) "
                + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", insert -> {
                    insert.setString(1, certificate.number());
                    insert.setLong(2, certificate.sequence());
                    insert.setObject(3, certificate.lotId());
                    insert.setObject(4, certificate.verdictId());
                    insert.setString(5, certificate.serial());
                    insert.setString(6, certificate.kid());
                    insert.setObject(7, certificate.issuedAt().atOffset(ZoneOffset.UTC));
                    insert.setString(8, certificate.issuedBy());
                    insert.setString(9, certificate.payload());
                    insert.setString(10, certificate.jws());
                    return insert.executeUpdate();
                });
    }

    Optional<IssuedCertificate> find(String number) {
        return run(COLUMNS + "where number = ?", select -> {
            select.setString(1, number);
            return read(select);
        }).stream().findFirst();
    }

    /** Newest first. @param before sequence of the last one seen; null for the first page */
    List<IssuedCertificate> ofLot(UUID lot, Long before, int rows) {
        return run(COLUMNS + "where lot_id = ? and sequence < ? order by sequence desc limit ?", select -> {
            select.setObject(1, lot);
            select.setLong(2, before == null ? Long.MAX_VALUE : before);
            select.setInt(3, rows);
            return read(select);
        });
    }

    /** False when it was revoked before. */
    boolean revoke(String number, String reason, Instant at, String by) {
        return run("insert into certificate_revocation (number, reason, revoked_at, revoked_by) values (?, ?, ?, ?) "
                + "on conflict (number) do nothing", insert -> {
                    insert.setString(1, number);
                    insert.setString(2, reason);
                    insert.setObject(3, at.atOffset(ZoneOffset.UTC));
                    insert.setString(4, by);
                    return insert.executeUpdate() == 1;
                });
    }

    Optional<Standing.Event> revocation(String number) {
        return run("select revoked_at, reason from certificate_revocation where number = ?", select -> {
            select.setString(1, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Standing.Event(instant(row, "revoked_at"), row.getString("reason")))
                        : Optional.empty();
            }
        });
    }

    private static List<IssuedCertificate> read(PreparedStatement select) throws SQLException {
        List<IssuedCertificate> certificates = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                certificates.add(new IssuedCertificate(row.getString("number"), row.getLong("sequence"),
                        row.getObject("lot_id", UUID.class), row.getObject("verdict_id", UUID.class), row.getString("serial"),
                        row.getString("kid"), instant(row, "issued_at"), row.getString("issued_by"), row.getString("payload"),
                        row.getString("jws")));
            }
        }
        return certificates;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
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
            throw new IllegalStateException("the certificates could not be read or written", failure);
        }
    }
}
