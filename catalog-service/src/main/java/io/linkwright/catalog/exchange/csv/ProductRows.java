package io.linkwright.catalog.exchange.csv;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.linkwright.catalog.exchange.ImportFault;
import io.linkwright.catalog.exchange.ImportFaults;
import io.linkwright.catalog.product.Product;
import io.linkwright.contracts.catalog.PartKind;

import de.siegmar.fastcsv.reader.CsvRecord;

/** Reads records under one header. A record with a fault gives no product, but all its faults. */
final class ProductRows {

    private final Header header;
    private final String[] names;
    private final Column<?, ?>[] columns;
    private final ImportFaults faults;
    private final List<FigureCells<?>> figures;

    ProductRows(Header header, List<String> headerCells, ImportFaults faults) {
        this.header = header;
        this.names = headerCells.stream().map(String::strip).toArray(String[]::new);
        this.faults = faults;
        this.figures = ProductColumns.FIGURES.stream()
                .filter(figure -> Stream.of(figure.name(), figure.sourceName(), figure.confidenceName())
                        .anyMatch(name -> header.position(name) >= 0))
                .<FigureCells<?>> map(figure -> figure.cells(header)).toList();
        Map<String, Column<?, ?>> byName = ProductColumns.ALL.stream()
                .collect(Collectors.toMap(Column::name, Function.identity()));
        this.columns = Stream.of(names).map(name -> byName.get(name.replaceFirst("\\.(source|confidence)$", "")))
                .toArray(Column<?, ?>[]::new);
    }

    /** How many different figures are held. */
    int held() {
        return figures.stream().mapToInt(FigureCells::held).sum();
    }

    /** Empty where the record says none. */
    String partNumber(CsvRecord record) {
        int position = header.position(ProductColumns.PART_NUMBER.name());
        return position < record.getFieldCount() ? Formula.restored(record.getField(position)) : "";
    }

    /** Null when the record has a fault. */
    Product read(CsvRecord record, int index) {
        Row row = new Row(record, header, names, index, faults);
        if (record.getFieldCount() != header.width()) {
            row.fault(-1, "", "row-length",
                    "The row has " + record.getFieldCount() + " cells; the header has " + header.width() + ".");
        }
        PartKind kind = row.cell(header.position(ProductColumns.KIND.name())).isEmpty() ? null : row.read(ProductColumns.KIND);
        checkCells(row, kind);
        Values values = values(row);
        if (kind != null) {
            requireAll(row, kind, values);
        }
        return row.anythingWrong() || kind == null ? null : values.product(kind);
    }

    private void checkCells(Row row, PartKind kind) {
        for (int i = 0; i < columns.length; i++) {
            String cell = row.cell(i);
            if (cell.isEmpty() || row.isWrong(i)) {
                continue;
            }
            Column<?, ?> column = columns[i];
            String pointer = column == null ? "" : column.pointer();
            try {
                CellCheck.check(cell, column != null && column.type().numeric() && names[i].equals(column.name()));
                if (kind != null && column != null && !column.of(kind)) {
                    throw new BadCell("not-of-kind", "A " + kind + " has no " + column.name() + ": leave the cell empty.");
                }
            } catch (BadCell bad) {
                row.fault(i, pointer, bad.code(), bad.getMessage());
            }
        }
    }

    private Values values(Row row) {
        Values values = new Values(new IdentityHashMap<>());
        for (Column<?, ?> column : ProductColumns.PLAIN) {
            values.put(column, row.read(column));
        }
        for (FigureCells<?> cells : figures) {
            values.put(cells.column(), cells.read(row));
        }
        return values;
    }

    private void requireAll(Row row, PartKind kind, Values values) {
        ProductColumns.ALL.stream()
                .filter(column -> column.required() && column.of(kind) && !values.has(column)
                        && row.cell(header.position(column.name())).isEmpty())
                .forEach(column -> row.fault(header.position(column.name()), column.pointer(), "missing",
                        "A " + kind + " needs " + column.name() + "."));
    }

    /** Where a value of a product of that kind was read from. */
    ImportFault fault(long line, int index, PartKind kind, String pointer, String code, String message) {
        String name = ProductColumns.at(pointer, kind).map(Column::name).orElse(ProductColumns.PART_NUMBER.name());
        if (pointer.endsWith("/source") && header.position(name + Header.SOURCE_SUFFIX) >= 0) {
            name = name + Header.SOURCE_SUFFIX;
        }
        return new ImportFault(line, header.number(name), name, "/" + index + pointer, code, message);
    }
}
