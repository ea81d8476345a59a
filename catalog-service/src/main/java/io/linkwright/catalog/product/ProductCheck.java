package io.linkwright.catalog.product;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what cannot be true of a product. All rules are asked, so that all contradictions are told at once. */
public final class ProductCheck {

    private static final List<ProductRule> RULES = Stream.of(TextRules.ALL, EvidenceRules.ALL, PlugRules.ALL, PowerRules.ALL,
            OpticalRules.ALL, ReachRules.ALL, CableRules.ALL).flatMap(List::stream).toList();

    /** Every contradiction within the product; whether its names are free is asked of the stored catalogue. */
    public static List<ProductFault> faults(Product product, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>();
        RULES.forEach(rule -> faults.addAll(rule.faults().apply(product, context)));
        return faults;
    }

    public static List<ProductRule> rules() {
        return RULES;
    }

    private ProductCheck() {
    }
}
