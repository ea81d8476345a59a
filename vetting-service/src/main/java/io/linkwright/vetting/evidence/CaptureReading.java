package io.linkwright.vetting.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.kit.problem.Problems;
import io.linkwright.optics.picture.Picture;

/** What is kept of captures: told, written out, drawn. */
@ApplicationScoped
class CaptureReading {

    private final DataSource dataSource;
    private final Analyses analyses;
    private final ObjectMapper json;

    CaptureReading(DataSource dataSource, Analyses analyses, ObjectMapper json) {
        this.dataSource = dataSource;
        this.analyses = analyses;
        this.json = json;
    }

    private interface Query<T> {
        T of(Captures captures) throws SQLException;
    }

    private <T> T query(Query<T> query) {
        try (Connection connection = dataSource.getConnection()) {
            return query.of(new Captures(connection, json));
        } catch (SQLException failure) {
            throw new IllegalStateException("the captures could not be read", failure);
        }
    }

    List<CaptureView> page(UUID lot, String serial, UUID after, int rows) {
        return query(captures -> captures.page(lot, serial, after, rows));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 */
    CaptureView one(UUID lot, String serial, UUID id) {
        return query(captures -> captures.one(lot, serial, id))
                .orElseThrow(() -> Problems.notFound("capture", id.toString()));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 410 when retention has taken the bytes */
    void requireRaw(CaptureView capture) {
        if (!capture.rawKept()) {
            throw Problems.of(410, "raw-discarded", "No longer kept", "The raw bytes of capture " + capture.id()
                    + " were kept for their time and discarded. Their digest, the analysis and the readings remain.",
                    List.of());
        }
    }

    void writeRaw(CaptureView capture, OutputStream out) throws IOException {
        try (Connection connection = dataSource.getConnection()) {
            RawStore.write(connection, capture.sha256(), out);
        } catch (SQLException failure) {
            throw new IOException("the raw bytes could not be read", failure);
        }
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is nothing to see, 410 without the raw bytes */
    Picture picture(CaptureView capture, AnalysedUnit unit) throws IOException {
        requireRaw(capture);
        Path raw = Files.createTempFile("linkwright-capture", ".raw");
        try {
            try (OutputStream out = Files.newOutputStream(raw)) {
                writeRaw(capture, out);
            }
            CaptureRequest request = new CaptureRequest(capture.kind(), capture.lane(), capture.temperatureC(),
                    capture.bench(), capture.takenAt(), capture.options());
            String title = capture.serial() + (capture.lane() == null ? "" : " lane " + capture.lane()) + ", "
                    + capture.takenAt();
            Optional<Picture> picture = analyses
                    .inTurn(() -> analyses.of(capture.kind()).picture(raw, request, unit, title));
            return picture.orElseThrow(() -> Problems.notFound("picture of capture", capture.id().toString()));
        } finally {
            Files.deleteIfExists(raw);
        }
    }
}
