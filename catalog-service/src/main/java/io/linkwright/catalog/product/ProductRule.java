package io.linkwright.catalog.product;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.BiFunction;

/**
 * One thing that must hold within a product.
 *
 * @param code stable, kebab-case; its faults carry it, a few with a narrower code
 * @param asks what it asks, as a sentence
 * @param faults empty when the product keeps the rule, or when the rule is about other kinds of products
 */
public record ProductRule(String code, String asks, BiFunction<Product, ProductContext, List<ProductFault>> faults) {

    public ProductRule {
        requireNonNull(code, "code");
        requireNonNull(asks, "asks");
        requireNonNull(faults, "faults");
    }

    /** A rule for modules alone. */
    static ProductRule ofModules(String code, String asks, BiFunction<Transceiver, ProductContext, List<ProductFault>> faults) {
        return new ProductRule(code, asks,
                (product, context) -> product instanceof Transceiver module ? faults.apply(module, context) : List.of());
    }

    /** A rule for cable assemblies alone. */
    static ProductRule ofAssemblies(String code, String asks,
            BiFunction<CableAssembly, ProductContext, List<ProductFault>> faults) {
        return new ProductRule(code, asks,
                (product, context) -> product instanceof CableAssembly assembly ? faults.apply(assembly, context) : List.of());
    }

    /** A rule for fibre cables alone. */
    static ProductRule ofCables(String code, String asks, BiFunction<FibreCable, ProductContext, List<ProductFault>> faults) {
        return new ProductRule(code, asks,
                (product, context) -> product instanceof FibreCable cable ? faults.apply(cable, context) : List.of());
    }
}
