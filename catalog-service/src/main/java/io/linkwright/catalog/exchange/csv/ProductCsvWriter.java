package io.linkwright.catalog.exchange.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Product;
import io.linkwright.contracts.Confidence;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes a product list that {@link ProductCsv} reads back to equal products. A row's columns {@code source} and
 * {@code confidence} say where most of its figures come from; a figure's own columns are filled where it differs.
 */
public final class ProductCsvWriter implements Closeable {

    private final CsvWriter csv;

    /** Writes the header at once. */
    public ProductCsvWriter(OutputStream out) {
        csv = CsvWriter.builder().build(out, UTF_8);
        List<String> header = new ArrayList<>();
        List<Column<?, ?>> plain = ProductColumns.PLAIN;
        plain.forEach(column -> header.add(column.name()));
        header.addAll(List.of(ProductColumns.SOURCE, ProductColumns.CONFIDENCE));
        ProductColumns.FIGURES
                .forEach(figure -> header.addAll(List.of(figure.name(), figure.sourceName(), figure.confidenceName())));
        csv.writeRecord(header);
    }

    private record Origin(String source, Confidence confidence) {
        static Origin of(Figure<?> figure) {
            return new Origin(figure.source(), figure.confidence());
        }
    }

    public void write(Product product) {
        List<String> row = new ArrayList<>();
        ProductColumns.PLAIN.forEach(column -> row.add(plain(column, product)));
        Origin usual = usual(product);
        row.add(usual == null ? "" : Formula.neutralised(usual.source));
        row.add(usual == null ? "" : usual.confidence.name());
        ProductColumns.FIGURES.forEach(figure -> add(row, figure, product, usual));
        csv.writeRecord(row);
    }

    private static <T, V> String plain(Column<T, V> column, Product product) {
        V value = column.get(product);
        // Plain columns hold what their cells say.
        @SuppressWarnings("unchecked")
        T said = (T) value;
        return said == null ? "" : Formula.neutralised(column.type().write(said));
    }

    private static Origin usual(Product product) {
        Map<Origin, Integer> counts = new LinkedHashMap<>();
        ProductColumns.FIGURES.stream().map(figure -> figure.column().get(product)).filter(Objects::nonNull)
                .forEach(figure -> counts.merge(Origin.of(figure), 1, Integer::sum));
        return counts.entrySet().stream().max(Comparator.comparing(Map.Entry::getValue)).map(Map.Entry::getKey).orElse(null);
    }

    private static <T> void add(List<String> row, FigureColumn<T> column, Product product, Origin usual) {
        Figure<T> figure = column.column().get(product);
        if (figure == null) {
            row.addAll(List.of("", "", ""));
            return;
        }
        CellType<T> type = column.column().type();
        String value = type.write(figure.value());
        row.add(type.numeric() ? value : Formula.neutralised(value));
        row.add(figure.source().equals(usual.source) ? "" : Formula.neutralised(figure.source()));
        row.add(figure.confidence() == usual.confidence ? "" : figure.confidence().name());
    }

    public void flush() throws IOException {
        csv.flush();
    }

    /** Closes the stream too. */
    @Override
    public void close() throws IOException {
        csv.close();
    }
}
