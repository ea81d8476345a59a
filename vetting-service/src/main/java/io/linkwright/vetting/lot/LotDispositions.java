package io.linkwright.vetting.lot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.kit.problem.Problems;
import io.linkwright.vetting.lot.Disposition.Action;

/** Holds lots back and releases them. All calls belong to the caller's transaction, which holds the lot's lock. */
@ApplicationScoped
public class LotDispositions {

    private static final String INSERT = """
            insert into lot_disposition (lot_id, action, reason, verdict_id, at, by) values (?, ?, ?, ?, ?, ?)
            """;

    private final DataSource dataSource;

    LotDispositions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 if it is quarantined already */
    Disposition quarantine(Lot lot, String reason, String by) {
        if (lot.quarantined()) {
            throw Problems.conflict("quarantined", "The lot " + lot.lotNumber() + " is in quarantine already.");
        }
        lot.quarantine();
        return store(lot, Action.QUARANTINED, reason, null, by);
    }

    /** Because of a verdict; a lot that is quarantined already stays so, and its history gets the further reason. */
    public void quarantine(Lot lot, String reason, UUID verdictId, String by) {
        lot.quarantine();
        store(lot, Action.QUARANTINED, reason, verdictId, by);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 if it is not quarantined */
    Disposition release(Lot lot, String reason, String by) {
        if (!lot.quarantined()) {
            throw Problems.conflict("not-quarantined", "The lot " + lot.lotNumber() + " is not in quarantine.");
        }
        lot.release();
        return store(lot, Action.RELEASED, reason, null, by);
    }

    private Disposition store(Lot lot, Action action, String reason, UUID verdictId, String by) {
        Disposition disposition = new Disposition(lot.id(), action, reason, verdictId,
                Instant.now().truncatedTo(ChronoUnit.MICROS), by);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, disposition.lotId());
            insert.setString(2, action.name());
            insert.setString(3, reason);
            insert.setObject(4, verdictId);
            insert.setObject(5, disposition.at().atOffset(ZoneOffset.UTC));
            insert.setString(6, by);
            insert.executeUpdate();
            return disposition;
        } catch (SQLException failure) {
            throw new IllegalStateException("the disposition could not be stored", failure);
        }
    }
}
