package io.linkwright.catalog.product;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Finds what cannot be true of a product. All rules are asked, so that all contradictions are told at once. */
public final class ProductCheck {

    /** One rule: empty when the product keeps it. */
    interface Rule extends BiFunction<Product, ProductContext, List<ProductFault>> {
    }

    static final List<Rule> RULES = List.of(ProductCheck::knownPmds);

    /** Every contradiction within the product; whether its names are free is asked of the stored catalogue. */
    public static List<ProductFault> faults(Product product, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>();
        RULES.forEach(rule -> faults.addAll(rule.apply(product, context)));
        return faults;
    }

    static List<ProductFault> knownPmds(Product product, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>();
        if (product instanceof Transceiver module) {
            List<Application> applications = module.applications().value();
            for (int i = 0; i < applications.size(); i++) {
                if (context.pmd(applications.get(i).pmd()).isEmpty()) {
                    faults.add(new ProductFault("/applications/value/" + i, "unknown-pmd",
                            "There is no optical interface " + applications.get(i).pmd() + "."));
                }
            }
        }
        return faults;
    }

    private ProductCheck() {
    }
}
