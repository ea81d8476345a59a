package io.linkwright.catalog.exchange.csv;

import io.linkwright.catalog.product.Figure;

/** A column of figures; it may have {@code .source} and {@code .confidence} columns beside it. */
record FigureColumn<T>(Column<T, Figure<T>> column) {

    String name() {
        return column.name();
    }

    String sourceName() {
        return column.name() + Header.SOURCE_SUFFIX;
    }

    String confidenceName() {
        return column.name() + Header.CONFIDENCE_SUFFIX;
    }

    FigureCells<T> cells(Header header) {
        return new FigureCells<>(this, header);
    }
}
