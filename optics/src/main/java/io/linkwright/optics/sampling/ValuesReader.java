package io.linkwright.optics.sampling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads measured values from CSV: a column of values, or with it the serials and lanes they belong to. With a heading the
 * columns
 * are {@code serial}, {@code lane} and {@code value} in any order, the last one required; without one there are one
 * ({@code value}), two ({@code serial,value}) or three ({@code serial,lane,value}). Used once.
 */
public final class ValuesReader {

    /** More values than any sample has; memory is bounded by it. */
    public static final int MOST_VALUES = 1_000_000;
    static final int LISTED_FAULTS = 100;

    private static final int LONGEST_FIELD = 1 << 16;

    /** What came of a file. */
    public sealed interface Outcome permits Read, Unreadable {
    }

    public record Read(MeasuredValues values) implements Outcome {
    }

    /**
     * @param faults the first hundred
     * @param faultCount of all
     */
    public record Unreadable(List<Fault> faults, int faultCount) implements Outcome {
    }

    /** @param line counts from 1; 0 for the file as a whole */
    public record Fault(long line, String message) {
    }

    private final List<MeasuredValues.Value> values = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int faultCount;
    private List<String> columns;

    private ValuesReader() {
    }

    /** @throws UncheckedIOException if the stream itself cannot be read; nothing in it causes an exception */
    public static Outcome read(InputStream csv) {
        ValuesReader reader = new ValuesReader();
        reader.readAll(csv);
        if (reader.faultCount == 0 && reader.values.isEmpty()) {
            reader.fault(0, "The file has no value.");
        }
        return reader.faultCount > 0 ? new Unreadable(List.copyOf(reader.faults), reader.faultCount)
                : new Read(new MeasuredValues(reader.values));
    }

    private void readAll(InputStream csv) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().detectBomHeader(true).maxBufferSize(LONGEST_FIELD)
                .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(csv)) {
            for (CsvRecord row : rows) {
                if (values.size() == MOST_VALUES) {
                    fault(row.getStartingLineNumber(), "The file has more than " + MOST_VALUES + " values.");
                    return;
                }
                take(row);
                if (columns == null) {
                    return;
                }
            }
        } catch (CsvParseException notCsv) {
            fault(0, "This is no CSV of measured values: " + notCsv.getMessage());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void take(CsvRecord row) {
        List<String> fields = row.getFields().stream().map(String::strip).toList();
        if (columns == null) {
            columns = heading(fields, row.getStartingLineNumber()).orElse(null);
            if (columns == null || columns.equals(lowerCase(fields))) {
                return;
            }
        }
        if (fields.size() != columns.size()) {
            fault(row.getStartingLineNumber(),
                    "The line has " + fields.size() + " fields, not " + columns.size() + " (" + String.join(",", columns)
                            + ").");
            return;
        }
        value(row.getStartingLineNumber(), fields);
    }

    private void value(long line, List<String> fields) {
        String serial = named(fields, "serial");
        String lane = named(fields, "lane");
        Double number = number(fields.get(columns.indexOf("value")));
        if (number == null) {
            fault(line, "'" + shortened(fields.get(columns.indexOf("value"))) + "' is no finite number.");
        }
        if (serial != null && serial.isEmpty()) {
            fault(line, "The serial is missing.");
        }
        if (serial != null && !seen.add(serial + "\n" + lane)) {
            fault(line,
                    "The unit " + shortened(serial) + (lane == null ? "" : " lane " + shortened(lane)) + " is there twice.");
        }
        if (number != null) {
            values.add(new MeasuredValues.Value(serial, lane, number));
        }
    }

    private String named(List<String> fields, String column) {
        int place = columns.indexOf(column);
        return place < 0 ? null : fields.get(place);
    }

    /** The columns by the first line: its own names, or those that its number of fields means. */
    private Optional<List<String>> heading(List<String> fields, long line) {
        List<String> names = lowerCase(fields);
        if (names.contains("value")) {
            List<String> unknown = names.stream().filter(name -> !Set.of("serial", "lane", "value").contains(name)).toList();
            if (unknown.isEmpty() && Set.copyOf(names).size() == names.size()
                    && (!names.contains("lane") || names.contains("serial"))) {
                return Optional.of(names);
            }
        } else if (fields.size() <= 3 && number(fields.get(fields.size() - 1)) != null) {
            return Optional.of(switch (fields.size()) {
                case 1 -> List.of("value");
                case 2 -> List.of("serial", "value");
                default -> List.of("serial", "lane", "value");
            });
        }
        fault(line, "The first line is neither values nor the names of columns, out of serial, lane and value.");
        return Optional.empty();
    }

    private static List<String> lowerCase(List<String> fields) {
        return fields.stream().map(field -> field.toLowerCase(Locale.ROOT)).toList();
    }

    private static Double number(String text) {
        // parseDouble takes hexadecimal and type letters too, which nobody measures.
        if (text.length() > 64 || !text.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?")) {
            return null;
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? value : null;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }

    private void fault(long line, String message) {
        faultCount++;
        if (faults.size() < LISTED_FAULTS) {
            faults.add(new Fault(line, message));
        }
    }
}
