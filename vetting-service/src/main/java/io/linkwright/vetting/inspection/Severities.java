package io.linkwright.vetting.inspection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.optics.sampling.AttributePlan;
import io.linkwright.optics.sampling.LotDecision;
import io.linkwright.optics.sampling.Severity;
import io.linkwright.optics.sampling.SwitchingState;
import io.linkwright.vetting.lot.InspectionConfig;

/**
 * How severely the lots of each source are inspected: derived from its history, which only grows. All calls belong to the
 * caller's transaction.
 */
@ApplicationScoped
class Severities {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 2859))";
    private static final String INSERT_LOT = """
            insert into lot_decision (lot_id, verdict_id, supplier, part_number, severity, acceptance_number, nonconforming,
                decision, one_step_tighter, decided_at, decided_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_EVENT = """
            insert into inspection_event (supplier, part_number, kind, reason, at, by) values (?, ?, ?, ?, ?, ?)
            """;
    private static final String HISTORY = """
            select number, 'LOT', lot_id, verdict_id, severity, acceptance_number, decision, one_step_tighter, nonconforming,
                null as reason, decided_at as at, decided_by as by
            from lot_decision where supplier = ? and part_number = ?
            union all
            select number, kind, null, null, null, null, null, null, null, reason, at, by
            from inspection_event where supplier = ? and part_number = ?
            order by number
            """;
    private static final String DECIDED = "select 1 from lot_decision where lot_id = ?";

    private final DataSource dataSource;
    private final InspectionConfig config;

    Severities(DataSource dataSource, InspectionConfig config) {
        this.dataSource = dataSource;
        this.config = config;
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("the history of the inspection could not be read or written", failure);
        }
    }

    /** Until the transaction ends nobody else changes the source's history. Lots before sources, everywhere. */
    void lock(Source source) {
        run(LOCK, select -> {
            select.setString(1, source.supplier() + "\n" + source.partNumber());
            return select.execute();
        });
    }

    /** The whole history, oldest first. */
    List<InspectionEvent> history(Source source) {
        return run(HISTORY, select -> {
            select.setString(1, source.supplier());
            select.setString(2, source.partNumber());
            select.setString(3, source.supplier());
            select.setString(4, source.partNumber());
            List<InspectionEvent> events = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    events.add(event(row));
                }
            }
            return events;
        });
    }

    private static InspectionEvent event(ResultSet row) throws SQLException {
        InspectionEvent.Kind kind = InspectionEvent.Kind.valueOf(row.getString(2));
        LotDecision decision = kind != InspectionEvent.Kind.LOT ? null
                : new LotDecision(Severity.valueOf(row.getString(5)), row.getInt(6),
                        AttributePlan.Decision.valueOf(row.getString(7)), row.getBoolean(8));
        return new InspectionEvent(kind, row.getObject(3, UUID.class), row.getObject(4, UUID.class), decision,
                decision == null ? null : row.getInt(9), row.getString(10), row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getString(12));
    }

    SwitchingState state(Source source) {
        return state(history(source));
    }

    SwitchingState state(List<InspectionEvent> history) {
        SwitchingState state = SwitchingState.START;
        for (InspectionEvent event : history) {
            state = event.after(state, config.reduced());
        }
        return state;
    }

    boolean decided(UUID lot) {
        return run(DECIDED, select -> {
            select.setObject(1, lot);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        });
    }

    void add(DecidedLot lot) {
        run(INSERT_LOT, insert -> {
            insert.setObject(1, lot.lotId());
            insert.setObject(2, lot.verdictId());
            insert.setString(3, lot.source().supplier());
            insert.setString(4, lot.source().partNumber());
            insert.setString(5, lot.decision().severity().name());
            insert.setInt(6, lot.decision().acceptanceNumber());
            insert.setInt(7, lot.nonconforming());
            insert.setString(8, lot.decision().decision().name());
            insert.setBoolean(9, lot.decision().oneStepTighter());
            insert.setObject(10, lot.at().atOffset(ZoneOffset.UTC));
            insert.setString(11, lot.by());
            return insert.executeUpdate();
        });
    }

    void add(Source source, InspectionEvent.Kind kind, String reason, String by) {
        run(INSERT_EVENT, insert -> {
            insert.setString(1, source.supplier());
            insert.setString(2, source.partNumber());
            insert.setString(3, kind.name());
            insert.setString(4, reason);
            insert.setObject(5, Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            insert.setString(6, by);
            return insert.executeUpdate();
        });
    }
}
