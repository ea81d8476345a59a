package io.linkwright.vetting.inspection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.optics.sampling.AttributePlan;
import io.linkwright.optics.sampling.Severity;
import io.linkwright.vetting.lot.InspectionScheme;
import io.linkwright.vetting.lot.Lot;

/** The samples of all lots, never changed. All calls belong to the caller's transaction. */
@ApplicationScoped
class Samples {

    private static final String INSERT = """
            insert into lot_plan (lot_id, severity, code_letter, plan_letter, sample_size, acceptance_number, rejection_number,
                seed, drawn_at, drawn_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_UNITS = """
            insert into lot_sample_unit (lot_id, position, serial)
            select ?, position, serial from unnest(?::text[]) with ordinality as units (serial, position)
            """;
    private static final String SELECT = """
            select severity, code_letter, plan_letter, sample_size, acceptance_number, rejection_number, seed, drawn_at, drawn_by
            from lot_plan where lot_id = ?
            """;
    private static final String SELECT_UNITS = "select serial from lot_sample_unit where lot_id = ? order by position";

    private final DataSource dataSource;

    Samples(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void store(LotSample sample) {
        AttributePlan plan = sample.plan();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement units = connection.prepareStatement(INSERT_UNITS)) {
            insert.setObject(1, sample.lotId());
            insert.setString(2, plan.severity().name());
            insert.setString(3, plan.codeLetter());
            insert.setString(4, plan.planLetter());
            insert.setInt(5, plan.sampleSize());
            insert.setInt(6, plan.acceptanceNumber());
            insert.setInt(7, plan.rejectionNumber());
            insert.setString(8, sample.seed());
            insert.setObject(9, sample.drawnAt().atOffset(ZoneOffset.UTC));
            insert.setString(10, sample.drawnBy());
            insert.executeUpdate();
            units.setObject(1, sample.lotId());
            units.setArray(2, connection.createArrayOf("text", sample.serials().toArray()));
            units.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the sample could not be stored", failure);
        }
    }

    /** Empty when none was drawn. */
    Optional<LotSample> of(Lot lot) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, lot.id());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                InspectionScheme scheme = lot.inspection().orElseThrow();
                AttributePlan plan = new AttributePlan(lot.quantity(), scheme.level(), Severity.valueOf(row.getString(1)),
                        scheme.aql(), row.getString(2), row.getString(3), row.getInt(4), row.getInt(5), row.getInt(6));
                return Optional.of(new LotSample(lot.id(), plan, row.getString(7),
                        row.getObject(8, OffsetDateTime.class).toInstant(), row.getString(9), serials(connection, lot)));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the sample could not be read", failure);
        }
    }

    private static List<String> serials(Connection connection, Lot lot) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT_UNITS)) {
            select.setObject(1, lot.id());
            List<String> serials = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    serials.add(row.getString(1));
                }
            }
            return serials;
        }
    }
}
