package io.linkwright.vetting.verdict;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The units that verdicts speak against, all of them: supply must know every one, and a document could not hold a hundred
 * thousand.
 * All calls belong to the transaction that issues the verdict.
 */
@ApplicationScoped
class VerdictUnits {

    enum State {
        FAILED,
        UNDECIDED,
        /** Of a unit that was measured besides the sample. */
        FAILED_OUTSIDE
    }

    private static final int AT_A_TIME = 5_000;
    private static final String INSERT = """
            insert into verdict_unit (verdict_id, serial, state)
            select ?, serial, state from unnest(?::text[], ?::text[]) as units (serial, state)
            """;

    private final DataSource dataSource;

    VerdictUnits(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Writer of(UUID verdict) {
        return new Writer(verdict);
    }

    /** Writes the units of one verdict, some thousands at a time. The verdict itself may follow. Not thread safe. */
    final class Writer {

        private final UUID verdict;
        private final List<String> serials = new ArrayList<>();
        private final List<String> states = new ArrayList<>();

        private Writer(UUID verdict) {
            this.verdict = verdict;
        }

        void add(String serial, State state) {
            serials.add(serial);
            states.add(state.name());
            if (serials.size() == AT_A_TIME) {
                flush();
            }
        }

        /** Forgets all units that were added. */
        void restart() {
            serials.clear();
            states.clear();
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement delete = connection.prepareStatement("delete from verdict_unit where verdict_id = ?")) {
                delete.setObject(1, verdict);
                delete.executeUpdate();
            } catch (SQLException failure) {
                throw new IllegalStateException("the units of a verdict could not be taken back", failure);
            }
        }

        void flush() {
            if (serials.isEmpty()) {
                return;
            }
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setObject(1, verdict);
                insert.setArray(2, connection.createArrayOf("text", serials.toArray()));
                insert.setArray(3, connection.createArrayOf("text", states.toArray()));
                insert.executeUpdate();
            } catch (SQLException failure) {
                throw new IllegalStateException("the units of a verdict could not be stored", failure);
            }
            serials.clear();
            states.clear();
        }
    }
}
