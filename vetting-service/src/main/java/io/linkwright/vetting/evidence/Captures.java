package io.linkwright.vetting.evidence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.vetting.audit.Criterion;
import io.linkwright.vetting.evidence.CaptureView.ReadingView;

/** Captures and the measurements that came of them, as statements on the connection of a transaction. */
final class Captures {

    private static final String COLUMNS = """
            select id, capture.lot_id, serial, kind, lane, temperature_c, bench, taken_at, options, capture.sha256, bytes,
                discarded_at is null, result, analysis_version, notes, analysis, received_at, received_by, number
            from capture join raw_content on raw_content.sha256 = capture.sha256
            """;
    private static final String SAME = COLUMNS + " where lot_id = ? and serial = ? and kind = ? and capture.sha256 = ?";
    private static final String ONE = COLUMNS + " where lot_id = ? and serial = ? and id = ?";
    private static final String PAGE = COLUMNS
            + " where lot_id = ? and serial = ? and number > coalesce((select number from capture where id = ?), 0)"
            + " order by number limit ?";
    private static final String INSERT = """
            insert into capture (id, lot_id, serial, kind, sha256, lane, temperature_c, bench, taken_at, options, result,
                analysis_version, analysis, notes, received_at, received_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_READING = """
            with taken as (
                insert into measurement (lot_id, serial, lane, criterion, value, unit, taken_at, bench, recorded_by,
                    uncertainty)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id)
            insert into capture_measurement (capture_id, measurement_id) select ?, id from taken returning measurement_id
            """;
    private static final String READINGS = """
            select capture_id, measurement_id, criterion, lane, value, unit, uncertainty from capture_measurement
            join measurement on lot_id = ? and id = measurement_id where capture_id = any (?) order by measurement_id
            """;
    private static final TypeReference<Map<String, String>> OPTIONS = new TypeReference<>() {
    };
    private static final TypeReference<List<String>> NOTES = new TypeReference<>() {
    };

    private final Connection connection;
    private final ObjectMapper json;

    Captures(Connection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
    }

    Optional<CaptureView> same(UUID lot, String serial, CaptureKind kind, String sha256) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SAME)) {
            select.setObject(1, lot);
            select.setString(2, serial);
            select.setString(3, kind.wireName());
            select.setString(4, sha256);
            return views(select, lot).stream().findFirst();
        }
    }

    Optional<CaptureView> one(UUID lot, String serial, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ONE)) {
            select.setObject(1, lot);
            select.setString(2, serial);
            select.setObject(3, id);
            return views(select, lot).stream().findFirst();
        }
    }

    /** @param after the last one seen; null for the first page */
    List<CaptureView> page(UUID lot, String serial, UUID after, int rows) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setObject(1, lot);
            select.setString(2, serial);
            select.setObject(3, after, Types.OTHER);
            select.setInt(4, rows);
            return views(select, lot);
        }
    }

    void add(CaptureView capture) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, capture.id());
            insert.setObject(2, capture.lotId());
            insert.setString(3, capture.serial());
            insert.setString(4, capture.kind().wireName());
            insert.setString(5, capture.sha256());
            insert.setObject(6, capture.lane(), Types.SMALLINT);
            insert.setObject(7, capture.temperatureC(), Types.DOUBLE);
            insert.setString(8, capture.bench());
            insert.setObject(9, capture.takenAt().atOffset(ZoneOffset.UTC));
            insert.setString(10, written(capture.options()));
            insert.setBoolean(11, capture.result());
            insert.setString(12, capture.analysisVersion());
            insert.setString(13, written(capture.analysis()));
            insert.setString(14, written(capture.notes()));
            insert.setObject(15, capture.receivedAt().atOffset(ZoneOffset.UTC));
            insert.setString(16, capture.receivedBy());
            insert.executeUpdate();
        }
    }

    /** Records a measurement that the stored capture gave. */
    ReadingView addReading(CaptureView capture, DerivedReading reading, Criterion criterion) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_READING)) {
            insert.setObject(1, capture.lotId());
            insert.setString(2, capture.serial());
            insert.setObject(3, reading.lane(), Types.SMALLINT);
            insert.setString(4, criterion.key());
            insert.setDouble(5, reading.value());
            insert.setString(6, criterion.unit());
            insert.setObject(7, capture.takenAt().atOffset(ZoneOffset.UTC));
            insert.setString(8, capture.bench());
            insert.setString(9, capture.receivedBy());
            insert.setObject(10, reading.uncertainty(), Types.DOUBLE);
            insert.setObject(11, capture.id());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return new ReadingView(row.getLong(1), criterion.key(), reading.lane(), reading.value(), criterion.unit(),
                        reading.uncertainty());
            }
        }
    }

    private List<CaptureView> views(PreparedStatement select, UUID lot) throws SQLException {
        List<CaptureView> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(view(row));
            }
        }
        Array ids = connection.createArrayOf("uuid", found.stream().map(CaptureView::id).toArray());
        try (PreparedStatement readings = connection.prepareStatement(READINGS)) {
            readings.setObject(1, lot);
            readings.setArray(2, ids);
            try (ResultSet row = readings.executeQuery()) {
                while (row.next()) {
                    UUID capture = row.getObject(1, UUID.class);
                    ReadingView reading = new ReadingView(row.getLong(2), row.getString(3), lane(row, 4), row.getDouble(5),
                            row.getString(6), number(row, 7));
                    found.stream().filter(view -> view.id().equals(capture)).forEach(view -> view.readings().add(reading));
                }
            }
        }
        return found;
    }

    private CaptureView view(ResultSet row) throws SQLException {
        try {
            return new CaptureView(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
                    CaptureKind.of(row.getString(4)).orElseThrow(), lane(row, 5), number(row, 6), row.getString(7),
                    row.getObject(8, OffsetDateTime.class).toInstant(), json.readValue(row.getString(9), OPTIONS),
                    row.getString(10), row.getLong(11), row.getBoolean(12), row.getBoolean(13), row.getString(14),
                    json.readValue(row.getString(15), NOTES), new ArrayList<>(), json.readTree(row.getString(16)),
                    row.getObject(17, OffsetDateTime.class).toInstant(), row.getString(18), null);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored capture cannot be read", broken);
        }
    }

    private static Integer lane(ResultSet row, int column) throws SQLException {
        int lane = row.getInt(column);
        return row.wasNull() ? null : lane;
    }

    private static Double number(ResultSet row, int column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a capture could not be written as JSON", impossible);
        }
    }
}
