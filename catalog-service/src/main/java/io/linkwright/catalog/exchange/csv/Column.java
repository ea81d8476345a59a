package io.linkwright.catalog.exchange.csv;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.catalog.PartKind;

/**
 * One column, and where its value is in a product of each kind that has it. Columns are compared by identity.
 *
 * @param <T> what a cell says
 * @param <V> what a product holds: the same, or a figure of it
 */
final class Column<T, V> {

    private final String name;
    private final String pointer;
    private final boolean required;
    private final CellType<T> type;
    private final Map<PartKind, Function<Product, V>> getters;

    private Column(String name, String pointer, boolean required, CellType<T> type,
            Map<PartKind, Function<Product, V>> getters) {
        this.name = name;
        this.pointer = pointer;
        this.required = required;
        this.type = type;
        this.getters = getters;
    }

    static <T, V> Column<T, V> of(String name, String pointer, CellType<T> type) {
        return new Column<>(name, pointer, false, type, Map.of());
    }

    Column<T, V> must() {
        return new Column<>(name, pointer, true, type, getters);
    }

    Column<T, V> ofAll(Function<Product, V> getter) {
        return with(PartKind.TRANSCEIVER, getter).with(PartKind.CABLE_ASSEMBLY, getter).with(PartKind.FIBRE_CABLE, getter);
    }

    Column<T, V> ofModule(Function<Transceiver, V> getter) {
        return with(PartKind.TRANSCEIVER, product -> getter.apply((Transceiver) product));
    }

    Column<T, V> ofAssembly(Function<CableAssembly, V> getter) {
        return with(PartKind.CABLE_ASSEMBLY, product -> getter.apply((CableAssembly) product));
    }

    Column<T, V> ofCable(Function<FibreCable, V> getter) {
        return with(PartKind.FIBRE_CABLE, product -> getter.apply((FibreCable) product));
    }

    private Column<T, V> with(PartKind kind, Function<Product, V> getter) {
        Map<PartKind, Function<Product, V>> more = new EnumMap<>(PartKind.class);
        more.putAll(getters);
        more.put(kind, getter);
        return new Column<>(name, pointer, required, type, more);
    }

    String name() {
        return name;
    }

    /** Into the product's document. */
    String pointer() {
        return pointer;
    }

    /** Whether every product of a kind that has it must say it. */
    boolean required() {
        return required;
    }

    CellType<T> type() {
        return type;
    }

    boolean of(PartKind kind) {
        return getters.containsKey(kind);
    }

    /** Null when the product does not say it or is of another kind. */
    V get(Product product) {
        Function<Product, V> getter = getters.get(product.partKind());
        return getter == null ? null : getter.apply(product);
    }
}
