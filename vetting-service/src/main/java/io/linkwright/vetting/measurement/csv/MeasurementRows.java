package io.linkwright.vetting.measurement.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;

/** Takes a file apart (RFC 4180, UTF-8), cell by cell out of the reader's own buffer, and has every row checked. */
final class MeasurementRows extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final int LONGEST_CELL = 1 << 16;
    private static final int READ_BYTES = 1 << 17;
    private static final int MOST_COLUMNS = 100;

    /** Makes the check when the header is known. */
    interface Checks {
        RowCheck of(Cell[] cells, Header header) throws InterruptedIOException;
    }

    private final Checks checks;
    private final CsvFaults faults;
    private final List<String> names = new ArrayList<>();
    private final Cell[] cells = Arrays.stream(Column.all()).map(column -> new Cell()).toArray(Cell[]::new);
    private Header header;
    private RowCheck check;

    private MeasurementRows(Checks checks, CsvFaults faults) {
        this.checks = checks;
        this.faults = faults;
    }

    /**
     * Reads all of the file unless its structure ends that earlier. What was found wrong is in the faults afterwards.
     *
     * @return rows, good and bad
     * @throws IOException when the file itself cannot be read
     */
    static long read(InputStream file, Checks checks, CsvFaults faults) throws IOException {
        MeasurementRows rows = new MeasurementRows(checks, faults);
        try (CsvReader<Boolean> csv = CsvReader.builder().allowMissingFields(true).allowExtraFields(true)
                .maxBufferSize(LONGEST_CELL).build(rows, new InputStreamReader(file, UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            csv.forEach(row -> {
                // The check has seen it.
            });
        } catch (UncheckedIOException unreadable) {
            rows.unreadable(unreadable.getCause());
        } catch (CsvParseException broken) {
            rows.broken(broken);
        }
        return rows.end();
    }

    private void unreadable(IOException cause) throws IOException {
        if (!(cause instanceof CharacterCodingException)) {
            throw cause;
        }
        faults.add(getStartingLineNumber(), null, null, "encoding",
                "The file is not UTF-8 in this line or soon after it. What follows was not checked.");
    }

    private void broken(CsvParseException broken) throws IOException {
        if (broken.getCause() instanceof IOException cause) {
            unreadable(cause);
            return;
        }
        faults.add(getStartingLineNumber(), null, null, "broken-csv", "The row cannot be taken apart: a quote is not closed or "
                + "followed by other characters, or a cell has more than " + LONGEST_CELL
                + " characters. What follows was not checked.");
    }

    private long end() {
        if (header == null && faults.isEmpty()) {
            faults.add("no-measurements", "The file is empty. Its first line names the columns.");
        }
        if (check == null) {
            return 0;
        }
        check.end();
        if (check.rows() == 0 && faults.isEmpty()) {
            faults.add("no-measurements", "The file has a header but no measurements.");
        }
        return check.rows();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (header == null) {
            if (index < MOST_COLUMNS) {
                String name = new String(buffer, offset, length);
                names.add(index == 0 && name.startsWith("\uFEFF") ? name.substring(1) : name);
            }
        } else if (index < header.columns() && header.at(index) != null) {
            cells[header.at(index).ordinal()].put(buffer, offset, length);
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (getRecordType() != RecordType.DATA) {
            return Boolean.FALSE;
        }
        try {
            if (header == null) {
                header = Header.of(names, getStartingLineNumber(), faults);
                // With a column missing every row would be a fault; the header's own are enough.
                check = header.isComplete() ? checks.of(cells, header) : null;
            } else if (check != null && getFieldCount() != header.columns()) {
                faults.add(getStartingLineNumber(), null, null, "cells",
                        "The row has " + getFieldCount() + " cells, the header " + header.columns() + ".");
            } else if (check != null) {
                check.row(getStartingLineNumber());
            }
            return Boolean.TRUE;
        } catch (InterruptedIOException stopped) {
            throw new UncheckedIOException(stopped);
        }
    }
}
