package io.linkwright.catalog.exchange.csv;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.linkwright.catalog.exchange.csv.ProductColumns.EndColumns;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.CableAssembly.PlugEnd;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.optics.budget.FibreGrade;

/** What a row says, by column, and the product it makes. */
record Values(Map<Column<?, ?>, Object> byColumn) {

    void put(Column<?, ?> column, Object value) {
        if (value != null) {
            byColumn.put(column, value);
        }
    }

    boolean has(Column<?, ?> column) {
        return byColumn.containsKey(column);
    }

    // Each value was put under the column that read it, so it is of that column's type.
    @SuppressWarnings("unchecked")
    private <V> V get(Column<?, V> column) {
        return (V) byColumn.get(column);
    }

    private <E> List<E> list(Column<?, List<E>> column) {
        return Objects.requireNonNullElse(get(column), List.of());
    }

    Product product(PartKind kind) {
        return switch (kind) {
            case TRANSCEIVER -> transceiver();
            case CABLE_ASSEMBLY -> assembly();
            case FIBRE_CABLE -> cable();
        };
    }

    private Transceiver transceiver() {
        Map<FibreGrade, Figure<Double>> reachM = new EnumMap<>(FibreGrade.class);
        for (FibreGrade grade : FibreGrade.values()) {
            Figure<Double> reach = get(ProductColumns.REACHES.get(grade.ordinal()));
            if (reach != null) {
                reachM.put(grade, reach);
            }
        }
        return new Transceiver(get(ProductColumns.PART_NUMBER), list(ProductColumns.ALIASES), get(ProductColumns.VENDOR),
                get(ProductColumns.DESCRIPTION), get(ProductColumns.LIFECYCLE), get(ProductColumns.SUCCESSOR),
                get(ProductColumns.FORM_FACTOR), get(ProductColumns.TOP_STYLE), get(ProductColumns.HOST),
                get(ProductColumns.APPLICATIONS), get(ProductColumns.CONNECTOR), reachM, get(ProductColumns.WAVELENGTH_NM),
                get(ProductColumns.TYPICAL_POWER_W), get(ProductColumns.MAX_POWER_W), get(ProductColumns.LOW_POWER_W),
                get(ProductColumns.RETIMING), get(ProductColumns.PASS_LATENCY_NS), get(ProductColumns.CASE_TEMP_MIN_C),
                get(ProductColumns.CASE_TEMP_MAX_C), get(ProductColumns.PROTOCOLS), get(ProductColumns.PORTS),
                list(ProductColumns.NOTES));
    }

    private CableAssembly assembly() {
        return new CableAssembly(get(ProductColumns.PART_NUMBER), list(ProductColumns.ALIASES), get(ProductColumns.VENDOR),
                get(ProductColumns.DESCRIPTION), get(ProductColumns.LIFECYCLE), get(ProductColumns.SUCCESSOR),
                get(ProductColumns.MEDIUM), get(ProductColumns.STANDARD), get(ProductColumns.LENGTH_MIN_M),
                get(ProductColumns.LENGTH_MAX_M), get(ProductColumns.BRANCHES), end(ProductColumns.TRUNK),
                end(ProductColumns.BRANCH), get(ProductColumns.PROTOCOLS), list(ProductColumns.NOTES));
    }

    private PlugEnd end(EndColumns end) {
        return new PlugEnd(get(end.formFactor()), get(end.topStyle()), get(end.host()), get(end.maxPowerW()),
                get(end.passLatencyNs()), get(end.ports()));
    }

    private FibreCable cable() {
        return new FibreCable(get(ProductColumns.PART_NUMBER), list(ProductColumns.ALIASES), get(ProductColumns.VENDOR),
                get(ProductColumns.DESCRIPTION), get(ProductColumns.LIFECYCLE), get(ProductColumns.SUCCESSOR),
                get(ProductColumns.FAMILY), get(ProductColumns.GRADE), get(ProductColumns.TRUNK_CONNECTOR),
                get(ProductColumns.BRANCH_CONNECTOR), get(ProductColumns.BRANCHES), get(ProductColumns.POLARITY),
                get(ProductColumns.LENGTH_M), list(ProductColumns.NOTES));
    }
}
