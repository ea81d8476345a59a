package io.linkwright.vetting.measurement;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.vetting.audit.Criterion;
import io.linkwright.vetting.audit.Figures;
import io.linkwright.vetting.audit.Plausibility;
import io.linkwright.vetting.profile.Criteria;

/** Reads an array of measurements and finds everything that is wrong with it, not only the first thing. Used once. */
final class MeasurementReader {

    static final int MOST_ROWS = 10_000;

    private static final int LONGEST_NAME = 64;
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);
    private static final Instant EARLIEST = Instant.parse("2010-01-01T00:00:00Z");
    private static final Set<String> FIELDS = Set.of("serial", "lane", "criterion", "value", "uncertainty", "unit",
            "takenAt", "bench");

    private record Key(String serial, Integer lane, String criterion, Instant takenAt) {
    }

    private final Criteria criteria;
    private final int lanes;
    private final Instant now;
    private final FaultList faults;
    private final Set<Key> seen = new HashSet<>();

    /** @param lanes of one unit of the lot's part, over all its PMD instances; 0 when nothing is measured per lane */
    MeasurementReader(Criteria criteria, int lanes, Instant now, FaultList faults) {
        this.criteria = criteria;
        this.lanes = lanes;
        this.now = now;
        this.faults = faults;
    }

    /** The measurements without fault. The rest is in the list of faults. */
    List<NewMeasurement> read(JsonNode body) {
        List<NewMeasurement> good = new ArrayList<>();
        if (!body.isArray() || body.isEmpty()) {
            faults.add("", "no-measurements", "Send an array of at least one measurement.");
            return good;
        }
        if (body.size() > MOST_ROWS) {
            faults.add("", "too-many-measurements",
                    "One request takes " + MOST_ROWS + " measurements at the most; this one has " + body.size() + ".");
            return good;
        }
        for (int index = 0; index < body.size(); index++) {
            row(index, body.get(index)).ifPresent(good::add);
        }
        return good;
    }

    private Optional<NewMeasurement> row(int index, JsonNode row) {
        String at = "/" + index;
        if (!row.isObject()) {
            faults.add(at, "wrong-type", "A measurement must be an object.");
            return Optional.empty();
        }
        row.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                faults.add(at + "/" + name.replace("~", "~0").replace("/", "~1"), "unknown-field",
                        "A measurement has no field '" + name + "'.");
            }
        });
        String serial = name(at, row, "serial");
        String bench = name(at, row, "bench");
        Criterion criterion = criterion(at, row);
        Integer lane = lane(at, row, criterion);
        Double value = value(at, row, criterion);
        Double uncertainty = uncertainty(at, row, criterion);
        Instant takenAt = takenAt(at, row);
        if (serial == null || bench == null || criterion == null || value == null || takenAt == null
                || criterion.perLane() != (lane != null)) {
            return Optional.empty();
        }
        if (!seen.add(new Key(serial, lane, criterion.key(), takenAt))) {
            faults.add(at, "duplicate", criterion.key() + " of " + serial + (lane == null ? "" : " lane " + lane) + " at "
                    + takenAt + " is in the request twice.");
            return Optional.empty();
        }
        return Optional.of(new NewMeasurement(index, serial, lane, criterion.key(), value, uncertainty, criterion.unit(),
                takenAt, bench));
    }

    private String name(String at, JsonNode row, String field) {
        String text = row.path(field).isTextual() ? row.get(field).asText() : "";
        if (text.isBlank() || !text.equals(text.strip()) || text.length() > LONGEST_NAME
                || text.chars().anyMatch(Character::isISOControl)) {
            faults.add(at + "/" + field, "name", "'" + field + "' must have 1 to " + LONGEST_NAME
                    + " printable characters and no space around them.");
            return null;
        }
        return text;
    }

    private Criterion criterion(String at, JsonNode row) {
        String key = row.path("criterion").asText("");
        Optional<Criterion> criterion = criteria.find(key);
        if (criterion.isEmpty()) {
            faults.add(at + "/criterion", "unknown-criterion", "There is no criterion '" + key + "'.");
        }
        return criterion.orElse(null);
    }

    /** Null without a fault only for a criterion of the whole unit. */
    private Integer lane(String at, JsonNode row, Criterion criterion) {
        JsonNode lane = row.path("lane");
        if (criterion == null) {
            return null;
        }
        if (!criterion.perLane()) {
            if (row.hasNonNull("lane")) {
                faults.add(at + "/lane", "lane-not-allowed",
                        criterion.key() + " is measured on the whole unit, not on a lane.");
            }
            return null;
        }
        if (lanes == 0) {
            faults.add(at + "/criterion", "criterion-not-applicable",
                    criterion.key() + " is measured per lane, and no audit profile gives this part lanes.");
            return null;
        }
        if (!lane.isIntegralNumber() || !lane.canConvertToInt() || lane.asInt() < 0 || lane.asInt() >= lanes) {
            faults.add(at + "/lane", "lane",
                    criterion.key() + " is measured per lane: 0 to " + (lanes - 1) + " for this part.");
            return null;
        }
        return lane.asInt();
    }

    private Double value(String at, JsonNode row, Criterion criterion) {
        JsonNode value = row.path("value");
        String unit = row.path("unit").isTextual() ? row.get("unit").asText() : "";
        if (unit.isEmpty()) {
            faults.add(at + "/unit", "unit", "'unit' must name the unit of the value.");
        }
        if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
            faults.add(at + "/value", "not-a-number", "'value' must be a number.");
            return null;
        }
        if (criterion == null || unit.isEmpty()) {
            return null;
        }
        List<Plausibility.Doubt> doubts = Plausibility.doubts(criterion, value.asDouble(), unit);
        doubts.forEach(doubt -> faults.add(at + "/" + doubt.field(), doubt.code(), doubt.text()));
        return doubts.isEmpty() ? value.asDouble() : null;
    }

    /** Null where none is stated, and where it is faulty, which is in the list of faults. */
    private Double uncertainty(String at, JsonNode row, Criterion criterion) {
        JsonNode uncertainty = row.path("uncertainty");
        if (uncertainty.isMissingNode() || uncertainty.isNull()) {
            return null;
        }
        double expanded = uncertainty.asDouble();
        if (!uncertainty.isNumber() || !(expanded >= 0) || Double.isInfinite(expanded)) {
            faults.add(at + "/uncertainty", "uncertainty",
                    "'uncertainty' must be a number of 0 or more: the expanded uncertainty (k = 2) in the unit of the value.");
            return null;
        }
        if (criterion != null && expanded > criterion.plausibleMax() - criterion.plausibleMin()) {
            faults.add(at + "/uncertainty", "implausible-value", "An uncertainty of " + Figures.of(expanded) + " "
                    + criterion.unit() + " is larger than the whole plausible range of " + criterion.key() + ".");
            return null;
        }
        return expanded;
    }

    private Instant takenAt(String at, JsonNode row) {
        try {
            Instant taken = OffsetDateTime.parse(row.path("takenAt").asText()).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (taken.isBefore(EARLIEST) || taken.isAfter(now.plus(CLOCK_TOLERANCE))) {
                faults.add(at + "/takenAt", "time",
                        "'takenAt' is " + taken + ": it must lie between " + EARLIEST + " and now.");
                return null;
            }
            return taken;
        } catch (DateTimeParseException notATime) {
            faults.add(at + "/takenAt", "time", "'takenAt' must be an RFC 3339 time, such as 2026-08-11T09:30:00Z.");
            return null;
        }
    }
}
