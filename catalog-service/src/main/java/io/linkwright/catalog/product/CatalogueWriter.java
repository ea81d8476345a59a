package io.linkwright.catalog.product;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.linkwright.catalog.store.Change;
import io.linkwright.catalog.store.WriteCounts;

/** Writes products, one or a hundred thousand, with their names, history and events: all of them or none. */
@ApplicationScoped
public class CatalogueWriter {

    private final ProductStore store;

    CatalogueWriter(ProductStore store) {
        this.store = store;
    }

    /**
     * What keeps the products from being written, by their place in the list: contradictions within each, between them
     * (a name twice, a circle of successors) and with what is stored. Empty when nothing does.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Integer, List<ProductFault>> faults(List<Product> products, ProductContext context) {
        Map<Integer, List<ProductFault>> faults = new TreeMap<>();
        for (int i = 0; i < products.size(); i++) {
            List<ProductFault> found = ProductCheck.faults(products.get(i), context);
            if (!found.isEmpty()) {
                faults.put(i, found);
            }
        }
        return faults;
    }

    /**
     * Call within a transaction, after {@link #faults} found none in the same one.
     *
     * @throws IllegalArgumentException when a part number comes twice
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public WriteCounts apply(Collection<Product> products, Change change) {
        Set<String> seen = new HashSet<>();
        for (Product product : products) {
            if (!seen.add(product.partNumber())) {
                throw new IllegalArgumentException(product.partNumber() + " comes twice");
            }
        }
        return store.write(products);
    }
}
