package io.linkwright.vetting.measurement.csv;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.linkwright.vetting.audit.Criterion;
import io.linkwright.vetting.audit.Plausibility;
import io.linkwright.vetting.profile.Criteria;

/**
 * Checks one row after another as JSON rows are checked, and writes the good ones as PostgreSQL reads them. What is most often
 * the same as in the row before (bench, serial, criterion, time) is looked at once. Makes no objects for a good row whose
 * serial
 * is known. For one file and one thread.
 */
final class RowCheck {

    static final long MOST_ROWS = 10_000_000;
    private static final Instant EARLIEST = Instant.parse("2010-01-01T00:00:00Z");
    private static final long EARLIEST_MICROS = EARLIEST.getEpochSecond() * 1_000_000;
    /** Where PostgreSQL's time begins, 2000-01-01, in microseconds since 1970. */
    private static final long DATABASE_EPOCH_MICROS = 946_684_800_000_000L;
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final Cell[] cells;
    private final Header header;
    private final int lanes;
    private final long latestMicros;
    private final CsvFaults faults;
    private final CopyPipe pipe;
    private final CriterionTable criteria;
    private final SerialNumbers serials = new SerialNumbers(SeenRows.MOST_SERIALS);
    private final SeenRows seen;
    private final NameCell serialName = new NameCell();
    private final NameCell benchName = new NameCell();
    private final byte[] lotField;
    private final byte[] recordedByField;
    private final Cell lastTime = new Cell();
    private long lastMicros = Timestamp.NONE;
    private int serialNumber = -1;
    private CriterionTable.Entry criterion;
    private boolean serialsFull;
    private CopyChunk chunk;
    private long line;
    private long rows;

    /** @param cells of the row to check, by column */
    RowCheck(Cell[] cells, Header header, Target target, Criteria criteria, CsvFaults faults, CopyPipe pipe)
            throws InterruptedIOException {
        this.cells = cells;
        this.header = header;
        this.lanes = target.lanes();
        this.latestMicros = target.now().plus(CLOCK_TOLERANCE).toEpochMilli() * 1000;
        this.faults = faults;
        this.pipe = pipe;
        this.criteria = new CriterionTable(criteria);
        this.seen = new SeenRows(this.criteria.count() * (lanes + 1));
        this.lotField = CopyChunk.uuid(target.lot());
        this.recordedByField = CopyChunk.text(target.recordedBy());
        this.chunk = pipe.chunk();
    }

    /**
     * Where the rows go.
     *
     * @param lanes of one unit of the lot's part; 0 when nothing is measured per lane
     */
    record Target(UUID lot, int lanes, Instant now, String recordedBy) {
    }

    long rows() {
        return rows;
    }

    void row(long rowLine) throws InterruptedIOException {
        line = rowLine;
        rows++;
        if (rows > MOST_ROWS) {
            if (rows == MOST_ROWS + 1) {
                faults.add(line, null, null, "too-many-measurements",
                        "One file takes " + MOST_ROWS + " measurements at the most. What follows was not checked.");
            }
            return;
        }
        boolean serial = serial();
        boolean bench = benchName.isGood(cell(Column.BENCH)) || nameFault(Column.BENCH);
        boolean known = criterion();
        int lane = known ? lane() : Integer.MIN_VALUE;
        double value = value(known);
        long micros = takenAt();
        double uncertainty = uncertainty();
        if (!serial || !bench || lane == Integer.MIN_VALUE || Double.isNaN(value) || micros == Timestamp.NONE) {
            return;
        }
        if (serialNumber >= 0 && !seen.add(serialNumber, criterion.index() * (lanes + 1) + lane + 1,
                micros - EARLIEST_MICROS)) {
            faults.add(line, null, null, "duplicate", criterion.criterion().key() + " of " + cell(Column.SERIAL)
                    + (lane < 0 ? "" : " lane " + lane) + " at " + Timestamp.instant(micros) + " is in the file twice.");
        }
        if (faults.isEmpty()) {
            store(lane, value, micros, uncertainty);
        }
        if (chunk.isFull()) {
            pipe.write(chunk);
            chunk = pipe.chunk();
        }
    }

    /** Hands over what is left. */
    void end() {
        pipe.write(chunk);
    }

    private void store(int lane, double value, long micros, double uncertainty) {
        chunk.beginRow(CopyPipe.COLUMNS);
        chunk.field(lotField);
        chunk.field(serialName.field());
        if (lane < 0) {
            chunk.nothing();
        } else {
            chunk.int2(lane);
        }
        chunk.field(criterion.keyField());
        chunk.float8(value);
        chunk.field(criterion.unitField());
        chunk.int8(micros - DATABASE_EPOCH_MICROS);
        chunk.field(benchName.field());
        chunk.field(recordedByField);
        if (Double.isNaN(uncertainty)) {
            chunk.nothing();
        } else {
            chunk.float8(uncertainty);
        }
    }

    private boolean serial() {
        Cell cell = cell(Column.SERIAL);
        if (!serialName.isGood(cell)) {
            return nameFault(Column.SERIAL);
        }
        if (serialName.isNew()) {
            int before = serials.count();
            serialNumber = serials.number(cell.chars, cell.length());
            if (serials.count() > before) {
                chunk.beginSerial(cell.toString(), line);
            } else if (serialNumber < 0 && !serialsFull) {
                serialsFull = true;
                fault(Column.SERIAL, "too-many-serials", "One file takes measurements of " + SeenRows.MOST_SERIALS
                        + " serial numbers at the most. The others were not checked for duplicates.");
            }
        }
        return true;
    }

    private boolean nameFault(Column column) {
        fault(column, "name", "'" + column.title() + "' must have 1 to " + NameCell.LONGEST
                + " printable characters and no space around them.");
        return false;
    }

    private boolean criterion() {
        criterion = criteria.find(cell(Column.CRITERION));
        if (criterion == null) {
            fault(Column.CRITERION, "unknown-criterion", "There is no criterion '" + cell(Column.CRITERION) + "'.");
        }
        return criterion != null;
    }

    /** -1 for a criterion of the whole unit, the smallest number for a fault. */
    private int lane() {
        Cell cell = cell(Column.LANE);
        String key = criterion.criterion().key();
        if (!criterion.criterion().perLane()) {
            if (cell.isEmpty()) {
                return -1;
            }
            fault(Column.LANE, "lane-not-allowed", key + " is measured on the whole unit, not on a lane.");
            return Integer.MIN_VALUE;
        }
        if (lanes == 0) {
            fault(Column.CRITERION, "criterion-not-applicable",
                    key + " is measured per lane, and no audit profile gives this part lanes.");
            return Integer.MIN_VALUE;
        }
        int lane = wholeNumber(cell);
        if (lane < 0 || lane >= lanes) {
            fault(Column.LANE, "lane", key + " is measured per lane: 0 to " + (lanes - 1) + " for this part.");
            return Integer.MIN_VALUE;
        }
        return lane;
    }

    /** -1 for anything else. */
    private static int wholeNumber(Cell cell) {
        int number = 0;
        for (int i = 0; i < cell.length(); i++) {
            int digit = cell.chars[i] - '0';
            if (digit < 0 || digit > 9 || i > 5) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return cell.isEmpty() ? -1 : number;
    }

    /** NaN for a fault. */
    private double value(boolean criterionKnown) {
        Cell unit = cell(Column.UNIT);
        if (unit.isEmpty()) {
            fault(Column.UNIT, "unit", "'unit' must name the unit of the value.");
        }
        Cell cell = cell(Column.VALUE);
        double value = cell.isCut() ? Double.NaN : Decimal.parse(cell.chars, cell.length());
        if (Double.isNaN(value)) {
            fault(Column.VALUE, "not-a-number", "'value' must be a number, not '" + cell + "'.");
            return Double.NaN;
        }
        if (!criterionKnown || unit.isEmpty()) {
            return Double.NaN;
        }
        Criterion known = criterion.criterion();
        if (unit.holds(criterion.unit()) && known.isPlausible(value)) {
            return value;
        }
        List<Plausibility.Doubt> doubts = Plausibility.doubts(known, value, unit.toString());
        doubts.forEach(doubt -> fault(doubt.field().equals("unit") ? Column.UNIT : Column.VALUE, doubt.code(), doubt.text()));
        return Double.NaN;
    }

    private long takenAt() {
        Cell cell = cell(Column.TAKEN_AT);
        if (lastMicros != Timestamp.NONE && cell.holds(lastTime)) {
            return lastMicros;
        }
        lastMicros = Timestamp.NONE;
        long micros = cell.isCut() ? Timestamp.NONE : Timestamp.micros(cell.chars, cell.length());
        if (micros == Timestamp.NONE) {
            fault(Column.TAKEN_AT, "time", "'takenAt' must be an RFC 3339 time, such as 2026-08-11T09:30:00Z.");
            return Timestamp.NONE;
        }
        if (micros < EARLIEST_MICROS || micros > latestMicros) {
            fault(Column.TAKEN_AT, "time", "'takenAt' is " + Timestamp.instant(micros) + ": it must lie between " + EARLIEST
                    + " and now.");
            return Timestamp.NONE;
        }
        lastTime.put(cell);
        lastMicros = micros;
        return micros;
    }

    /** NaN where none is stated. */
    private double uncertainty() {
        Cell cell = cell(Column.UNCERTAINTY);
        if (cell.isEmpty()) {
            return Double.NaN;
        }
        double uncertainty = cell.isCut() ? Double.NaN : Decimal.parse(cell.chars, cell.length());
        if (!(uncertainty >= 0)) {
            fault(Column.UNCERTAINTY, "uncertainty", "'uncertainty' must be a number of 0 or more: the expanded uncertainty "
                    + "(k = 2) in the unit of the value.");
        } else if (criterion != null && uncertainty > criterion.criterion().plausibleMax()
                - criterion.criterion().plausibleMin()) {
            fault(Column.UNCERTAINTY, "implausible-value", "An uncertainty of " + cell + " " + criterion.criterion().unit()
                    + " is larger than the whole plausible range of " + criterion.criterion().key() + ".");
        }
        return uncertainty;
    }

    private Cell cell(Column column) {
        return cells[column.ordinal()];
    }

    private void fault(Column column, String code, String message) {
        faults.add(line, header.place(column) == 0 ? null : header.place(column), column.title(), code, message);
    }
}
