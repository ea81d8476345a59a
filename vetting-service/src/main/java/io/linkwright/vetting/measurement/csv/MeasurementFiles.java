package io.linkwright.vetting.measurement.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.postgresql.core.BaseConnection;

import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.lot.Lots;
import io.linkwright.vetting.measurement.Lanes;
import io.linkwright.vetting.measurement.Units;
import io.linkwright.vetting.profile.Profiles;
import io.linkwright.vetting.upload.Packing;
import io.linkwright.vetting.upload.ReceivedFile;
import io.linkwright.vetting.upload.Turns;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Takes a file of measurements into a lot, all of it or nothing, in one transaction that begins when the file has arrived. It
 * holds no lock on the lot, so that orders and audits go on meanwhile; only other uploads for the same part wait.
 */
@ApplicationScoped
class MeasurementFiles {

    private static final long MOST_BYTES = 2L << 30;
    private static final int LONGEST_S = 3600;
    private static final int ARRIVING = 2;
    private static final int PATIENCE_S = 300;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource dataSource;
    private final Lots lots;
    private final Lanes lanes;
    private final Profiles profiles;
    /** What lies on the disk. */
    private final Turns arriving = new Turns(ARRIVING);
    /** What is held in memory: the keys of all rows of one file. */
    private final Turns storing = new Turns(1);

    MeasurementFiles(DataSource dataSource, Lots lots, Lanes lanes, Profiles profiles) {
        this.dataSource = dataSource;
        this.lots = lots;
        this.lanes = lanes;
        this.profiles = profiles;
    }

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without the lot, 400 with every fault, 413 when it is too large,
     *         503
     *         when too many others are being taken
     */
    FileReceipt take(UUID lotId, InputStream body, Packing packing, String recordedBy) throws IOException {
        Lot lot = lots.required(lotId);
        return arriving.during(PATIENCE_S, () -> {
            try (ReceivedFile file = ReceivedFile.of(body, packing, MOST_BYTES)) {
                return storing.during(PATIENCE_S, () -> QuarkusTransaction.requiringNew().timeout(LONGEST_S)
                        .call(() -> store(lot, file, recordedBy)));
            }
        });
    }

    private FileReceipt store(Lot lot, ReceivedFile file, String recordedBy) {
        try (Connection pooled = dataSource.getConnection()) {
            // The one below the pool's: it is used by the writing thread, which has no part in the transaction's context.
            Connection connection = pooled.unwrap(BaseConnection.class);
            Units.takeTurn(connection, lot.partNumber(), PATIENCE_S * 1000L);
            Optional<FileReceipt> before = TakenFiles.find(connection, lot.id(), file.sha256());
            if (before.isPresent()) {
                return before.get();
            }
            return copy(connection, lot, file, recordedBy);
        } catch (SQLException failure) {
            if (LOCK_NOT_AVAILABLE.equals(failure.getSQLState())) {
                throw Turns.busy();
            }
            throw new IllegalStateException("the measurements could not be stored", failure);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the file could not be read", unreadable);
        }
    }

    private FileReceipt copy(Connection connection, Lot lot, ReceivedFile file, String recordedBy)
            throws SQLException, IOException {
        try (Statement partition = connection.createStatement()) {
            partition.execute("select ensure_measurement_partition(now())");
        }
        CsvFaults faults = new CsvFaults();
        RowCheck.Target target = new RowCheck.Target(lot.id(), lanes.ofUnitIn(lot), Instant.now(), recordedBy);
        long rows;
        long unitsOfFile;
        try (CopyPipe pipe = new CopyPipe(connection, lot.id(), lot.partNumber(), faults); InputStream csv = file.open()) {
            rows = MeasurementRows.read(csv,
                    (cells, header) -> new RowCheck(cells, header, target, profiles.criteria(), faults, pipe), faults);
            pipe.finish();
            unitsOfFile = pipe.units();
        }
        long units = Units.count(connection, lot.id());
        if (units > lot.quantity()) {
            faults.add("more-serials-than-units",
                    "The lot has " + lot.quantity() + " units, but measurements of " + units + " serial numbers.");
        }
        faults.throwIfAny();
        FileReceipt receipt = new FileReceipt(lot.id(), rows, Units.countMeasured(connection, lot.id()), file.sha256(),
                Instant.now().truncatedTo(ChronoUnit.MICROS), recordedBy, false);
        Units.batch(connection, lot.id(), recordedBy, rows, unitsOfFile);
        TakenFiles.add(connection, receipt, file.bytes());
        return receipt;
    }
}
