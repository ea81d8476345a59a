package io.linkwright.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

/** Remembers which events have had their effect. */
@ApplicationScoped
class Inbox {

    private final DataSource dataSource;
    private final EventConfig config;

    Inbox(DataSource dataSource, EventConfig config) {
        this.dataSource = dataSource;
        this.config = config;
    }

    /** Claims the event within the transaction that applies it. False when it was applied before. */
    boolean claim(ReceivedEvent event) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into inbox (event_id, event_type) values (?, ?) on conflict (event_id) do nothing")) {
            insert.setString(1, event.eventId());
            insert.setString(2, event.type());
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("the event " + event.eventId() + " could not be recorded", failure);
        }
    }

    @Scheduled(every = "PT6H", delayed = "PT10M")
    @Transactional
    void forgetOldEvents() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection
                        .prepareStatement("delete from inbox where received_at < now() - make_interval(secs => ?)")) {
            delete.setDouble(1, config.inboxRetention().toSeconds());
            delete.executeUpdate();
        }
    }
}
