package io.linkwright.catalog.fibrepath;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Product;
import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.path.Budgets;

/**
 * What a request may refer to.
 *
 * @param products by part number or alias; null for one that is not there
 * @param sources document by key
 */
public record PathParts(Function<String, Product> products, List<Pmd> pmds, Map<String, String> sources) {

    public PathParts {
        requireNonNull(products, "products");
        pmds = List.copyOf(pmds);
        sources = Map.copyOf(sources);
    }

    /** Parts from a list, whatever the case of their names. */
    public static PathParts of(Collection<Product> products, List<Pmd> pmds, Map<String, String> sources) {
        return new PathParts(name -> products.stream().filter(product -> product.partNumber().equalsIgnoreCase(name)
                || product.aliases().stream().anyMatch(name::equalsIgnoreCase)).findFirst().orElse(null), pmds, sources);
    }

    /** Null when there is none of that name. */
    Pmd pmd(String name) {
        return pmds.stream().filter(pmd -> pmd.name().equalsIgnoreCase(name)).findFirst()
                .orElseGet(() -> pmds.stream().filter(pmd -> pmd.goesBy(name)).findFirst().orElse(null));
    }

    /** The channel loss of the catalogue's optical interfaces. */
    Budgets budgets() {
        return this::allowed;
    }

    private Budgets.Budget allowed(String name, FibreGrade grade) {
        Pmd pmd = name == null ? null : pmd(name);
        Figure<Double> allowed = pmd == null ? null : pmd.channelLossDb().get(grade);
        return allowed == null ? null : new Budgets.Budget(allowed.value(), allowed.source(), allowed.fromMemory());
    }
}
