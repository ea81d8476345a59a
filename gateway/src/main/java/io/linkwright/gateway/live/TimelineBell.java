package io.linkwright.gateway.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * The thread that hears, from the database, which timeline has grown, whichever replica wrote it. A notification may be lost
 * while the connection is; listeners therefore look by themselves from time to time and treat a ring as a hint only.
 */
@ApplicationScoped
class TimelineBell {

    private static final Logger LOG = Logger.getLogger(TimelineBell.class);
    private static final int WAIT_MS = 1000;

    private final DataSource dataSource;
    private final TimelineSubscriptions subscriptions;
    private volatile boolean running = true;
    private Thread thread;
    /** Of the thread alone: an outage is reported once, and the next one again. */
    private boolean healthy = true;

    TimelineBell(DataSource dataSource, TimelineSubscriptions subscriptions) {
        this.dataSource = dataSource;
        this.subscriptions = subscriptions;
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "timeline-bell");
        thread.setDaemon(true);
        thread.start();
    }

    /** While the server still answers, so that clients see an end and not a broken line. */
    void endStreams(@Observes ShutdownDelayInitiatedEvent event) {
        subscriptions.closeAll();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        subscriptions.closeAll();
        thread.interrupt();
        thread.join(5000);
    }

    private void run() {
        while (running) {
            try {
                listen();
            } catch (SQLException | RuntimeException failure) {
                if (running && healthy) {
                    LOG.warnf("Timelines are not live for now: %s", failure.getMessage());
                }
                healthy = false;
                pause();
            }
        }
    }

    private void listen() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            try (Statement listen = connection.createStatement()) {
                listen.execute("listen timeline");
            }
            healthy = true;
            // What was written while nobody listened is found now.
            subscriptions.ringAll();
            try {
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException lost) {
                discard(connection);
                throw lost;
            }
        }
    }

    private void hear(PGConnection notifications) throws SQLException {
        while (running) {
            PGNotification[] heard = notifications.getNotifications(WAIT_MS);
            for (PGNotification notification : heard == null ? new PGNotification[0] : heard) {
                subscriptions.ring(UUID.fromString(notification.getParameter()));
            }
        }
    }

    /** The pool does not see what happens to the driver's own connection, and would lend a dead one to the next request. */
    private static void discard(Connection connection) {
        try (Statement probe = connection.createStatement()) {
            probe.execute("select 1");
        } catch (SQLException lost) {
            LOG.debugf("The connection that listened is gone: %s", lost.getMessage());
        }
    }

    private void pause() {
        try {
            Thread.sleep(WAIT_MS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
