package io.linkwright.vetting.lot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Why lots are in quarantine, for those who must say so. All calls belong to the caller's transaction. */
@ApplicationScoped
public class LotHolds {

    private static final String LATEST = """
            select d.at, d.reason from lot_disposition d join lot on lot.id = d.lot_id
            where d.lot_id = ? and lot.quarantined and d.action = 'QUARANTINED' order by d.number desc limit 1
            """;

    private final DataSource dataSource;

    LotHolds(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param since when the latest reason was given */
    public record Hold(Instant since, String reason) {
    }

    /** Empty while the lot is not in quarantine. */
    public Optional<Hold> of(UUID lot) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LATEST)) {
            select.setObject(1, lot);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Hold(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2)))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the quarantine of lot " + lot + " could not be read", failure);
        }
    }
}
