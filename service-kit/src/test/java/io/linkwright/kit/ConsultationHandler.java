package io.linkwright.kit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.EventType;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.consultation.ConsultationRequested;
import io.linkwright.kit.event.EventHandler;
import io.linkwright.kit.event.PoisonEvent;
import io.linkwright.kit.event.ReceivedEvent;

/** Stores a row per consultation; the organisation tells it to misbehave. */
@ApplicationScoped
public class ConsultationHandler implements EventHandler<ConsultationRequested> {

    static volatile boolean repaired;
    static final AtomicInteger CALLS = new AtomicInteger();

    private final DataSource dataSource;

    ConsultationHandler(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public EventType<ConsultationRequested> type() {
        return EventTypes.CONSULTATION_REQUESTED;
    }

    @Override
    public void handle(ConsultationRequested payload, ReceivedEvent event) {
        CALLS.incrementAndGet();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into applied (consultation_id) values (?)")) {
            insert.setString(1, payload.consultationId());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        if ("poison".equals(payload.organisation()) && !repaired) {
            throw new PoisonEvent("this can never be applied");
        }
        if ("faulty".equals(payload.organisation())) {
            throw new IllegalArgumentException("a fault in the handler");
        }
    }
}
