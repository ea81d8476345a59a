package io.linkwright.optics.soak;

import java.io.InputStream;
import java.io.UncheckedIOException;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;

/**
 * Reads the record of a soak: CSV (RFC 4180, UTF-8) with a header, read as a stream. Lines that begin with {@code #} are
 * comments.
 * Memory is bounded whatever the length: see {@link #MAX_CELLS}.
 */
public final class SoakReader {

    /** Numbers that are kept at most, 8 bytes each; a longer record is averaged, as {@link SoakRun} says. */
    public static final int MAX_CELLS = 4_000_000;

    private static final int MAX_RECORD_CHARS = 1 << 16;
    private static final int MAX_FIELD_CHARS = 1 << 12;
    private static final int MIN_ROWS = 2;

    private final SoakFaults faults = new SoakFaults();
    private final int maxCells;
    private SoakRows rows;
    private SoakHeader header;
    private long lastLine;

    private SoakReader(int maxCells) {
        this.maxCells = maxCells;
    }

    /** Reads to the end; does not close. */
    public static SoakReading read(InputStream stream) {
        return read(stream, MAX_CELLS);
    }

    static SoakReading read(InputStream stream, int maxCells) {
        return new SoakReader(maxCells).readAll(stream);
    }

    private SoakReading readAll(InputStream stream) {
        CsvRecordHandler handler = CsvRecordHandler
                .of(builder -> builder.maxFields(4 * SoakHeader.MAX_COLUMNS).maxFieldSize(MAX_FIELD_CHARS));
        CsvReader<CsvRecord> records = CsvReader.builder().commentStrategy(CommentStrategy.SKIP).commentCharacter('#')
                .allowExtraFields(true).allowMissingFields(true).detectBomHeader(true).maxBufferSize(MAX_RECORD_CHARS)
                .build(handler, stream);
        try {
            // Not closed: the stream is the caller's.
            for (CsvRecord record : records) {
                lastLine = record.getStartingLineNumber();
                if (!row(record)) {
                    return faults.refused();
                }
            }
        } catch (CsvParseException e) {
            faults.add(lastLine + 1, 0, "", "from here on this is not CSV (an open quote, a character after a closing quote, "
                    + "or a line beyond " + MAX_RECORD_CHARS + " characters)");
        } catch (UncheckedIOException e) {
            faults.add(lastLine + 1, 0, "", "the record cannot be read any further: " + e.getCause().getMessage());
        }
        return finish();
    }

    /** @return whether it makes sense to go on */
    private boolean row(CsvRecord record) {
        if (header == null) {
            header = SoakHeader.read(record.getFields(), lastLine, faults);
            if (!faults.isEmpty()) {
                return false;
            }
            rows = new SoakRows(header, maxCells, faults);
            return true;
        }
        if (record.getFieldCount() != header.size()) {
            faults.add(lastLine, 0, "", "this line has " + record.getFieldCount() + " cells, the header " + header.size());
            return true;
        }
        rows.add(record);
        return true;
    }

    private SoakReading finish() {
        if (header == null && faults.isEmpty()) {
            faults.add(0, 0, "", "the record is empty; its first line names the columns");
        }
        if (rows != null && faults.isEmpty()) {
            if (rows.count() < MIN_ROWS) {
                faults.add(lastLine, 0, "", "a run has " + MIN_ROWS + " rows or more, not " + rows.count());
            } else {
                return rows.finish();
            }
        }
        return faults.refused();
    }
}
