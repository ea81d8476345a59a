package io.linkwright.kit.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

/** The table behind {@link Idempotency}. All calls belong to the caller's transaction. */
@ApplicationScoped
class IdempotencyStore {

    private final DataSource dataSource;

    IdempotencyStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** False when the key was used before. */
    boolean claim(String caller, String operation, String key, String hash) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection
                        .prepareStatement("insert into idempotency_key (caller, operation, key, request_hash) "
                                + "values (?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, caller);
            insert.setString(2, operation);
            insert.setString(3, key);
            insert.setString(4, hash);
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("the idempotency key could not be stored", failure);
        }
    }

    void complete(String caller, String operation, String key, StoredAnswer answer) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection
                        .prepareStatement("update idempotency_key set status = ?, location = ?, body = ? "
                                + "where caller = ? and operation = ? and key = ?")) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.body());
            update.setString(4, caller);
            update.setString(5, operation);
            update.setString(6, key);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the answer could not be stored", failure);
        }
    }

    /** Empty when the key was used with another body. */
    Optional<StoredAnswer> find(String caller, String operation, String key, String hash) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select status, location, body from idempotency_key "
                                + "where caller = ? and operation = ? and key = ? and request_hash = ?")) {
            select.setString(1, caller);
            select.setString(2, operation);
            select.setString(3, key);
            select.setString(4, hash);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new StoredAnswer(row.getInt(1), row.getString(2), row.getString(3)))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the idempotency key could not be read", failure);
        }
    }

    @Scheduled(every = "PT6H", delayed = "PT10M")
    @Transactional
    void forgetOldKeys() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection
                        .prepareStatement("delete from idempotency_key where created_at < now() - interval '7 days'")) {
            delete.executeUpdate();
        }
    }
}
