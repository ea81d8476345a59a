package io.linkwright.kit.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * The thread that publishes the outbox. It sleeps on a LISTEN connection that the insert trigger wakes; the sleep's timeout
 * doubles as the poll that finds rows left by a process that died.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long PAUSE_AFTER_FAILURE_MS = 1000;

    private final DataSource dataSource;
    private final OutboxDrain drain;
    private final EventConfig config;
    private volatile boolean running = true;
    private Thread thread;
    /** Only the relay's thread touches it. */
    private boolean healthy = true;

    OutboxRelay(DataSource dataSource, OutboxDrain drain, EventConfig config) {
        this.dataSource = dataSource;
        this.drain = drain;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        thread.interrupt();
        thread.join(5000);
    }

    private void run() {
        while (running) {
            try {
                listenAndDrain();
            } catch (SQLException | RuntimeException failure) {
                if (running) {
                    sayOnce(failure);
                    pause();
                }
            }
        }
    }

    private void sayOnce(Exception failure) {
        if (healthy) {
            LOG.warnf("The outbox waits: %s", TransientFailures.root(failure));
        }
        healthy = false;
    }

    private void listenAndDrain() throws SQLException {
        try (Connection listening = dataSource.getConnection()) {
            try (Statement listen = listening.createStatement()) {
                listen.execute("listen outbox");
            }
            PGConnection notifications = listening.unwrap(PGConnection.class);
            while (running) {
                while (running && drain.publishBatch() > 0) {
                    // goes on until the outbox is empty
                }
                healthy = true;
                awaitWakeUp(listening, notifications);
            }
        }
    }

    private void awaitWakeUp(Connection listening, PGConnection notifications) throws SQLException {
        try {
            notifications.getNotifications((int) config.relayPoll().toMillis());
        } catch (SQLException lost) {
            // The pool sees only what goes through its own wrapper; this lets it notice that the connection is dead.
            try (Statement probe = listening.createStatement()) {
                probe.execute("select 1");
            }
            throw lost;
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE_MS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
