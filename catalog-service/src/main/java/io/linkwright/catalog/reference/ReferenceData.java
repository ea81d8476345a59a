package io.linkwright.catalog.reference;

import java.util.List;
import java.util.Map;

import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.ProductContext;

/**
 * Everything the reference files say.
 *
 * @param sources document by key
 * @param portClasses meaning by class
 * @param edition grows with each release that changes any of it; an older release leaves newer data alone
 */
public record ReferenceData(List<Product> products, List<Platform> platforms, List<Pmd> pmds, Map<String, String> sources,
        Map<String, String> portClasses, long edition) {

    public ReferenceData {
        products = List.copyOf(products);
        platforms = List.copyOf(platforms);
        pmds = List.copyOf(pmds);
        sources = Map.copyOf(sources);
        portClasses = Map.copyOf(portClasses);
    }

    /** What products are checked against. */
    public ProductContext productContext() {
        return ProductContext.of(pmds, portClasses.keySet(), sources.keySet());
    }
}
