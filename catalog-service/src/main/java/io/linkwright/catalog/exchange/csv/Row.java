package io.linkwright.catalog.exchange.csv;

import java.util.HashSet;
import java.util.Set;

import io.linkwright.catalog.exchange.ImportFault;
import io.linkwright.catalog.exchange.ImportFaults;

import de.siegmar.fastcsv.reader.CsvRecord;

/** One record while it is read: its cells, and a fault for each that is wrong. */
final class Row {

    private final CsvRecord record;
    private final Header header;
    private final String[] names;
    private final int index;
    private final ImportFaults faults;
    private final Set<Integer> wrong = new HashSet<>();

    /** @param index of the record among the products, from 0 */
    Row(CsvRecord record, Header header, String[] names, int index, ImportFaults faults) {
        this.record = record;
        this.header = header;
        this.names = names;
        this.index = index;
        this.faults = faults;
    }

    long line() {
        return record.getStartingLineNumber();
    }

    /** Empty where the record has no such cell. */
    String cell(int position) {
        return position < 0 || position >= record.getFieldCount() ? "" : record.getField(position);
    }

    String defaultSource() {
        return cell(header.position(ProductColumns.SOURCE));
    }

    String defaultConfidence() {
        return cell(defaultConfidencePosition());
    }

    int defaultConfidencePosition() {
        return header.position(ProductColumns.CONFIDENCE);
    }

    /** Null when the cell is empty or wrong. */
    <T> T read(Column<T, ?> column) {
        int position = header.position(column.name());
        String text = cell(position);
        return text.isEmpty() ? null : read(column, position, text);
    }

    <T> T read(Column<T, ?> column, int position, String text) {
        return readAs(column.type(), position, column.pointer(), text);
    }

    /** Null when the text is wrong; then there is a fault. A cell that already has one gets no second. */
    <T> T readAs(CellType<T> type, int position, String pointer, String text) {
        if (wrong.contains(position)) {
            return null;
        }
        try {
            return type.read(Formula.restored(text));
        } catch (BadCell bad) {
            fault(position, pointer, bad.code(), bad.getMessage());
            return null;
        }
    }

    void fault(int position, String pointer, String code, String message) {
        wrong.add(position);
        faults.add(new ImportFault(line(), position < 0 ? null : position + 1,
                position >= 0 && position < names.length ? names[position] : null, "/" + index + pointer, code, message));
    }

    boolean isWrong(int position) {
        return wrong.contains(position);
    }

    boolean anythingWrong() {
        return !wrong.isEmpty();
    }
}
