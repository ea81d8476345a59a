package io.linkwright.catalog.exchange.csv;

import java.util.HashMap;
import java.util.Map;

import io.linkwright.catalog.product.Figure;
import io.linkwright.contracts.Confidence;

/**
 * The figures of one column. A list of a hundred thousand parts says the same few values over and over: each is read once and
 * held once, which is most of what makes large lists quick and small.
 */
final class FigureCells<T> {

    private record Said(String value, String source, String confidence) {
    }

    private static final CellType<Confidence> CONFIDENCES = Cells.oneOf(Confidence.values(), Confidence::name);

    private final Column<T, Figure<T>> column;
    private final int value;
    private final int source;
    private final int confidence;
    private final Map<Said, Figure<T>> known = new HashMap<>();

    FigureCells(FigureColumn<T> figure, Header header) {
        this.column = figure.column();
        this.value = header.position(figure.name());
        this.source = header.position(figure.sourceName());
        this.confidence = header.position(figure.confidenceName());
    }

    Column<T, Figure<T>> column() {
        return column;
    }

    /** How many different figures are held. */
    int held() {
        return known.size();
    }

    /** Null when the row says nothing here, or nothing that can be read; then the row has the fault. */
    Figure<T> read(Row row) {
        String text = row.cell(value);
        if (text.isEmpty()) {
            reject(row, source);
            reject(row, confidence);
            return null;
        }
        Said said = new Said(text, Formula.restored(or(row.cell(source), row.defaultSource())),
                or(row.cell(confidence), row.defaultConfidence()));
        Figure<T> figure = known.get(said);
        if (figure == null) {
            figure = parsed(row, said);
            if (figure != null) {
                known.put(said, figure);
            }
        }
        return figure;
    }

    private static String or(String own, String otherwise) {
        return own.isEmpty() ? otherwise : own;
    }

    private void reject(Row row, int position) {
        if (!row.cell(position).isEmpty()) {
            row.fault(position, column.pointer(), "no-value",
                    "This says where " + column.name() + " comes from, but there is no value.");
        }
    }

    private Figure<T> parsed(Row row, Said said) {
        T read = row.read(column, value, said.value);
        Confidence trust = null;
        if (said.source.isEmpty()) {
            row.fault(source < 0 ? value : source, column.pointer() + "/source", "missing-source",
                    "Say where " + column.name() + " comes from: in the column " + column.name() + Header.SOURCE_SUFFIX
                            + ", or for the whole row in the column source.");
        }
        if (said.confidence.isEmpty()) {
            row.fault(confidence < 0 ? value : confidence, column.pointer() + "/confidence", "missing-confidence",
                    "Say how far " + column.name() + " can be trusted, SOURCED, COMPUTED or FROM_MEMORY: in the column "
                            + column.name() + Header.CONFIDENCE_SUFFIX + ", or for the whole row in the column confidence.");
        } else {
            int at = row.cell(confidence).isEmpty() ? row.defaultConfidencePosition() : confidence;
            trust = row.readAs(CONFIDENCES, at, column.pointer() + "/confidence", said.confidence);
        }
        return read == null || trust == null || said.source.isEmpty() ? null : new Figure<>(read, said.source, trust);
    }
}
