package io.linkwright.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Publishes the oldest waiting events in one transaction: take them, send, await the acknowledgements, delete, commit. An
 * advisory lock lets one replica at a time do so, and one event of a key is sent at a time, which keeps the order. A crash in
 * between publishes again; the readers' inbox drops the second copy.
 */
@ApplicationScoped
class OutboxDrain {

    private static final Logger LOG = Logger.getLogger(OutboxDrain.class);
    /** Any fixed number; all replicas of a service share the database and so the lock. */
    private static final long LOCK = 0x6C77_6F75_7462L;
    private static final int MAX_ATTEMPTS = 5;
    private static final long ACK_TIMEOUT_S = 20;

    private static final String SELECT = "select " + OutboxRow.COLUMNS
            + " from outbox where parked_at is null order by id limit ?";

    private final DataSource dataSource;
    private final EventPublisher publisher;
    private final EventConfig config;
    private volatile boolean eventsWait;

    OutboxDrain(DataSource dataSource, EventPublisher publisher, EventConfig config) {
        this.dataSource = dataSource;
        this.publisher = publisher;
        this.config = config;
    }

    /**
     * @return how many events were published; 0 when none waits, another replica is at it, or none could be sent
     */
    int publishBatch() {
        return QuarkusTransaction.requiringNew().timeout(60).call(this::publishInTransaction);
    }

    private int publishInTransaction() throws SQLException, InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            if (!lock(connection)) {
                return 0;
            }
            List<Long> published = new ArrayList<>();
            List<OutboxRow> waiting = oldest(connection);
            while (!waiting.isEmpty()) {
                waiting = publishRound(connection, waiting, published);
            }
            delete(connection, published);
            return published.size();
        }
    }

    /**
     * Sends the first event of each key. Only one of a key is under way at a time, so that none overtakes an earlier one that
     * failed.
     *
     * @return what may be sent next
     */
    private List<OutboxRow> publishRound(Connection connection, List<OutboxRow> waiting, List<Long> published)
            throws SQLException, InterruptedException {
        Map<String, OutboxRow> first = new LinkedHashMap<>();
        waiting.forEach(row -> first.putIfAbsent(row.key(), row));
        Map<OutboxRow, CompletableFuture<Void>> sent = new LinkedHashMap<>();
        first.values().forEach(row -> sent.put(row, publisher.send(row)));
        Set<String> held = new HashSet<>();
        for (Map.Entry<OutboxRow, CompletableFuture<Void>> one : sent.entrySet()) {
            if (await(connection, one.getKey(), one.getValue())) {
                published.add(one.getKey().id());
            } else {
                held.add(one.getKey().key());
            }
        }
        return waiting.stream().filter(row -> !sent.containsKey(row) && !held.contains(row.key())).toList();
    }

    private boolean await(Connection connection, OutboxRow row, CompletableFuture<Void> sent)
            throws SQLException, InterruptedException {
        try {
            sent.get(ACK_TIMEOUT_S, TimeUnit.SECONDS);
            sayThatEventsWait(false);
            return true;
        } catch (TimeoutException brokerAway) {
            sayThatEventsWait(true);
            return false;
        } catch (ExecutionException failure) {
            if (brokerIsAway(failure)) {
                sayThatEventsWait(true);
            } else {
                countFailure(connection, row, failure.getCause());
            }
            return false;
        }
    }

    private void sayThatEventsWait(boolean waiting) {
        if (waiting != eventsWait) {
            LOG.warn(waiting ? "The broker is away; events wait in the outbox." : "The broker is back; events are published.");
            eventsWait = waiting;
        }
    }

    /** A broker that is away says nothing about the event: it waits as long as it takes. */
    private static boolean brokerIsAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetriableException) {
                return true;
            }
        }
        return false;
    }

    private static void countFailure(Connection connection, OutboxRow row, Throwable failure) throws SQLException {
        boolean park = row.attempts() + 1 >= MAX_ATTEMPTS;
        try (PreparedStatement update = connection
                .prepareStatement("update outbox set attempts = attempts + 1, last_error = ?, "
                        + "parked_at = case when ? then now() end where id = ?")) {
            update.setString(1, failure.toString());
            update.setBoolean(2, park);
            update.setLong(3, row.id());
            update.executeUpdate();
        }
        if (park) {
            LOG.errorf("Event %s of type %s is parked in the outbox after %d attempts: %s", row.eventId(), row.type(),
                    MAX_ATTEMPTS, failure);
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private List<OutboxRow> oldest(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setInt(1, config.relayBatch());
            try (ResultSet result = select.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(OutboxRow.read(result));
                }
                return rows;
            }
        }
    }

    private static void delete(Connection connection, List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any(?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }
}
