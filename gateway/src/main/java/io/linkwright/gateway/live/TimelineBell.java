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
        boolean healthy = true;
        while (running) {
            try {
                listen();
                healthy = true;
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
            // What was written while nobody listened is found now.
            subscriptions.ringAll();
            PGConnection notifications = connection.unwrap(PGConnection.class);
            while (running) {
                PGNotification[] heard = notifications.getNotifications(WAIT_MS);
                for (PGNotification notification : heard == null ? new PGNotification[0] : heard) {
                    subscriptions.ring(UUID.fromString(notification.getParameter()));
                }
            }
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
