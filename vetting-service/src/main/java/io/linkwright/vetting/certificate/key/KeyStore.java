package io.linkwright.vetting.certificate.key;

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

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** The tables of the keys. All calls belong to the caller's transaction. */
@ApplicationScoped
class KeyStore {

    /** Any fixed number; all replicas share the database and so the lock. */
    private static final long LOCK = 0x6C77_6B65_7973L;
    private static final String LAST_EVENT = """
            join lateral (select event, at, by, reason from signing_key_event e where e.kid = k.kid
                order by case event when 'REVOKED' then 2 when 'RETIRED' then 1 else 0 end desc limit 1) last on true
            """;
    private static final String ACTIVE = "select k.kid, k.private_key from signing_key k " + LAST_EVENT
            + "where last.event = 'ACTIVATED'";
    private static final String VIEWS = "select k.kid, last.event, k.created_at, k.created_by, last.at, last.by, last.reason "
            + "from signing_key k " + LAST_EVENT + "where ?::text is null or k.kid = ? order by k.created_at desc, k.kid";
    private static final String PUBLISHED = "select k.public_jwk from signing_key k " + LAST_EVENT
            + "where last.event <> 'REVOKED' order by k.created_at desc, k.kid";

    private final DataSource dataSource;

    KeyStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param privateKey encrypted */
    record Stored(String kid, byte[] privateKey) {
    }

    /** Until the transaction ends no other replica makes, retires or revokes a key. */
    void lock() {
        run("select pg_advisory_xact_lock(?)", statement -> {
            statement.setLong(1, LOCK);
            statement.execute();
            return null;
        });
    }

    Optional<Stored> active() {
        return run(ACTIVE, select -> {
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Stored(row.getString(1), row.getBytes(2))) : Optional.empty();
            }
        });
    }

    void add(String kid, String publicJwk, byte[] privateKey, Instant at, String by) {
        run("insert into signing_key (kid, public_jwk, private_key, created_at, created_by) values (?, ?, ?, ?, ?)", insert -> {
            insert.setString(1, kid);
            insert.setString(2, publicJwk);
            insert.setBytes(3, privateKey);
            insert.setObject(4, at.atOffset(ZoneOffset.UTC));
            insert.setString(5, by);
            return insert.executeUpdate();
        });
    }

    void append(String kid, String event, Instant at, String by, String reason) {
        run("insert into signing_key_event (kid, event, at, by, reason) values (?, ?, ?, ?, ?)", insert -> {
            insert.setString(1, kid);
            insert.setString(2, event);
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
            insert.setString(4, by);
            insert.setString(5, reason);
            return insert.executeUpdate();
        });
    }

    Optional<KeyView> find(String kid) {
        return views(kid).stream().findFirst();
    }

    List<KeyView> all() {
        return views(null);
    }

    /** Newest first. */
    List<String> publicKeys() {
        return run(PUBLISHED, select -> {
            List<String> keys = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    keys.add(row.getString(1));
                }
            }
            return keys;
        });
    }

    private List<KeyView> views(String kid) {
        return run(VIEWS, select -> {
            select.setString(1, kid);
            select.setString(2, kid);
            List<KeyView> views = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    views.add(new KeyView(row.getString(1), state(row.getString(2)), instant(row, 3), row.getString(4),
                            instant(row, 5), row.getString(6), row.getString(7)));
                }
            }
            return views;
        });
    }

    private static KeyState state(String event) {
        return event.equals("ACTIVATED") ? KeyState.ACTIVE : KeyState.valueOf(event);
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
            throw new IllegalStateException("the signing keys could not be read or written", failure);
        }
    }
}
