package io.linkwright.vetting.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.linkwright.vetting.audit.Criterion;
import io.linkwright.vetting.audit.Plausibility;
import io.linkwright.vetting.evidence.CaptureView.ReadingView;
import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.lot.Lots;
import io.linkwright.vetting.measurement.Units;
import io.linkwright.vetting.profile.Profiles;
import io.linkwright.vetting.upload.ReceivedFile;
import io.linkwright.vetting.upload.Turns;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes a capture: analysed first, then stored with its bytes, its analysis and its readings in one transaction. */
@ApplicationScoped
class CaptureUpload {

    private static final int ARRIVING = 4;
    private static final int PATIENCE_S = 120;
    private static final int LONGEST_S = 600;
    private static final long TURN_PATIENCE_MS = 300_000;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource dataSource;
    private final Lots lots;
    private final AnalysedUnits units;
    private final Profiles profiles;
    private final Analyses analyses;
    private final EvidenceConfig config;
    private final ObjectMapper json;
    private final Turns arriving = new Turns(ARRIVING);

    CaptureUpload(DataSource dataSource, Lots lots, AnalysedUnits units, Profiles profiles, Analyses analyses,
            EvidenceConfig config, ObjectMapper json) {
        this.dataSource = dataSource;
        this.lots = lots;
        this.units = units;
        this.profiles = profiles;
        this.analyses = analyses;
        this.config = config;
        this.json = json;
    }

    /**
     * @param query what the request says of the capture
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 and 422 with every fault, 404 without the lot, 409 when the same
     *         bytes
     *         were taken as something else, 413, 503, 507 when no more bytes are kept
     */
    CaptureView take(UUID lotId, String serial, Map<String, List<String>> query, InputStream body, String receivedBy)
            throws IOException {
        Lot lot = lots.required(lotId);
        AnalysedUnit unit = units.of(lot, serial);
        CaptureRequest request = request(serial, query, unit.lanes());
        return arriving.during(PATIENCE_S, () -> {
            try (ReceivedFile file = ReceivedFile.ofAnyPacking(body, config.mostCaptureBytes().asLongValue())) {
                Optional<CaptureView> before = QuarkusTransaction.requiringNew().call(() -> before(lot, serial, request, file));
                return before.isPresent() ? before.get() : analysed(lot, unit, request, file, receivedBy);
            }
        });
    }

    private CaptureRequest request(String serial, Map<String, List<String>> query, int unitLanes) {
        List<Fault> faults = new ArrayList<>();
        if (serial.isBlank() || !serial.equals(serial.strip()) || serial.length() > 64
                || serial.chars().anyMatch(Character::isISOControl)) {
            faults.add(new Fault("/serial", "name",
                    "'serial' must have 1 to 64 printable characters and no space around them."));
        }
        CaptureQuery reader = new CaptureQuery(query, faults);
        CaptureKind kind = reader.kind(analyses.offered());
        CaptureRequest request = kind == null ? null
                : reader.request(kind, analyses.of(kind).options(), unitLanes, Instant.now());
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        return request;
    }

    private Optional<CaptureView> before(Lot lot, String serial, CaptureRequest request, ReceivedFile file) {
        try (Connection connection = dataSource.getConnection()) {
            return same(new Captures(connection, json), lot, serial, request, file);
        } catch (SQLException failure) {
            throw new IllegalStateException("the captures could not be read", failure);
        }
    }

    /** What was answered before, if all that was said of it is the same. */
    private static Optional<CaptureView> same(Captures captures, Lot lot, String serial, CaptureRequest request,
            ReceivedFile file) throws SQLException {
        Optional<CaptureView> found = captures.same(lot.id(), serial, request.kind(), file.sha256());
        found.filter(before -> !(before.options().equals(request.options()) && before.bench().equals(request.bench())
                && before.takenAt().equals(request.takenAt()) && Objects.equals(before.lane(), request.lane())
                && Objects.equals(before.temperatureC(), request.temperatureC()))).ifPresent(other -> {
                    throw Problems.conflict("capture-known-otherwise", "These bytes are capture " + other.id()
                            + " of this unit already, with other metadata. Evidence is not changed; measure again.");
                });
        return found.map(before -> before.asDuplicate(true));
    }

    private CaptureView analysed(Lot lot, AnalysedUnit unit, CaptureRequest request, ReceivedFile file, String receivedBy)
            throws IOException {
        Analysis analysis = analyses.of(request.kind());
        AnalysisOutcome outcome = analyses.inTurn(() -> analysis.analyse(file.path(), request, unit));
        if (outcome instanceof AnalysisOutcome.Refused refused) {
            throw refusal(refused);
        }
        AnalysisOutcome.Analysed good = (AnalysisOutcome.Analysed) outcome;
        return QuarkusTransaction.requiringNew().timeout(LONGEST_S)
                .call(() -> store(lot, unit, request, file, good, analysis.version(), receivedBy));
    }

    private static RuntimeException refusal(AnalysisOutcome.Refused refused) {
        List<Fault> faults = new ArrayList<>(refused.faults());
        if (refused.count() > faults.size()) {
            faults.add(new Fault("", "more-faults", (refused.count() - faults.size()) + " more faults are not listed."));
        }
        return Problems.notPossible("capture-refused", "The capture is not taken", faults);
    }

    private CaptureView store(Lot lot, AnalysedUnit unit, CaptureRequest request, ReceivedFile file,
            AnalysisOutcome.Analysed outcome, String version, String receivedBy) {
        try (Connection connection = dataSource.getConnection()) {
            Units.takeTurn(connection, lot.partNumber(), TURN_PATIENCE_MS);
            Captures captures = new Captures(connection, json);
            Optional<CaptureView> before = same(captures, lot, unit.serial(), request, file);
            if (before.isPresent()) {
                return before.get();
            }
            addUnit(connection, lot, unit.serial());
            if (RawStore.bytesKept(connection) + file.bytes() > config.mostStoredBytes().asLongValue()) {
                throw Problems.of(507, "evidence-store-full", "No room for raw evidence",
                        "The store of raw evidence is full. Its bound is linkwright.evidence.most-stored-bytes.", List.of());
            }
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            RawStore.add(connection, file, now);
            List<String> notes = new ArrayList<>(outcome.notes());
            List<DerivedReading> readings = outcome.readings().stream().filter(reading -> plausible(reading, unit, notes))
                    .toList();
            CaptureView capture = new CaptureView(UUID.randomUUID(), lot.id(), unit.serial(), request.kind(), request.lane(),
                    request.temperatureC(), request.bench(), request.takenAt(), request.options(), file.sha256(), file.bytes(),
                    true, outcome.result(), version, notes, new ArrayList<>(), outcome.document(), now, receivedBy, false);
            captures.add(capture);
            try (Statement partition = connection.createStatement()) {
                partition.execute("select ensure_measurement_partition(now())");
            }
            for (DerivedReading reading : readings) {
                ReadingView stored = captures.addReading(capture, reading, criterion(reading));
                capture.readings().add(stored);
            }
            if (!readings.isEmpty()) {
                Units.measured(connection, lot.id(), List.of(unit.serial()));
                Units.batch(connection, lot.id(), receivedBy, readings.size(), 1);
            }
            return capture;
        } catch (SQLException failure) {
            if (LOCK_NOT_AVAILABLE.equals(failure.getSQLState())) {
                throw Turns.busy();
            }
            throw new IllegalStateException("the capture could not be stored", failure);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the capture could not be read", unreadable);
        }
    }

    private static void addUnit(Connection connection, Lot lot, String serial) throws SQLException {
        Units.add(connection, lot.id(), lot.partNumber(), List.of(serial));
        List<Fault> faults = new ArrayList<>();
        if (!Units.inAnotherLot(connection, lot.id(), lot.partNumber(), List.of(serial)).isEmpty()) {
            faults.add(new Fault("/serial", "serial-in-another-lot",
                    "The unit " + serial + " lies in another lot of " + lot.partNumber() + "."));
        }
        long units = Units.count(connection, lot.id());
        if (units > lot.quantity()) {
            faults.add(new Fault("/serial", "more-serials-than-units",
                    "The lot has " + lot.quantity() + " units, but measurements of " + units + " serial numbers."));
        }
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
    }

    private Criterion criterion(DerivedReading reading) {
        return profiles.criteria().find(reading.criterion()).orElseThrow();
    }

    /** What cannot be is no reading, as it would be none from a bench; the note says so. */
    private boolean plausible(DerivedReading reading, AnalysedUnit unit, List<String> notes) {
        Criterion criterion = criterion(reading);
        List<String> doubts = new ArrayList<>();
        if (criterion.perLane() && (reading.lane() == null || reading.lane() >= unit.lanes())) {
            doubts.add(reading.lane() == null ? "the lane is not known" : "the unit has no lane " + reading.lane());
        }
        Plausibility.doubts(criterion, reading.value(), criterion.unit()).forEach(doubt -> doubts.add(doubt.text()));
        if (!doubts.isEmpty()) {
            notes.add("No reading of " + criterion.key() + " was recorded: " + String.join(" ", doubts));
        }
        return doubts.isEmpty();
    }
}
