package io.linkwright.catalog.product;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.catalog.store.DocumentSource;
import io.linkwright.catalog.store.NameCheck;
import io.linkwright.catalog.store.NameCheck.Named;

/** Contradictions between products that are to be written, and with those stored. */
@ApplicationScoped
class StoredCatalogueCheck {

    /** A circle of thousands is told by its beginning. */
    private static final int PARTS_TOLD = 6;

    private final DocumentSource source;
    private final NameCheck names;

    StoredCatalogueCheck(DocumentSource source, NameCheck names) {
        this.source = source;
        this.names = names;
    }

    void check(List<Product> products, FaultLists faults) {
        names.check(ProductRows.TABLE,
                products.stream().map(product -> new Named("partNumber", product.partNumber(), product.aliases())).toList(),
                faults::add);
        checkSuccessors(products, faults);
    }

    private void checkSuccessors(List<Product> products, FaultLists faults) {
        Set<String> wanted = products.stream().map(Product::successor).filter(Objects::nonNull).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return;
        }
        Set<String> given = products.stream().map(Product::partNumber).collect(Collectors.toSet());
        Set<String> stored = new HashSet<>(source.owners(ProductRows.TABLE, wanted).values());
        Map<String, String> chains = new HashMap<>(source.successors(ProductRows.TABLE, wanted));
        chains.keySet().removeAll(given);
        products.stream().filter(product -> product.successor() != null)
                .forEach(product -> chains.put(product.partNumber(), product.successor()));
        Map<String, List<String>> circles = new SuccessorChains(chains).circles(given);
        for (int place = 0; place < products.size(); place++) {
            Product product = products.get(place);
            List<String> circle = circles.get(product.partNumber());
            if (product.successor() == null) {
                continue;
            }
            if (circle != null) {
                faults.add(place, "/successor", "successor-circle", "The successors lead back to " + product.partNumber() + ": "
                        + told(circle) + ".");
            } else if (!given.contains(product.successor()) && !stored.contains(product.successor())) {
                faults.add(place, "/successor", "unknown-successor",
                        "The catalogue has no product with the part number " + product.successor() + ".");
            }
        }
    }

    private static String told(List<String> circle) {
        return circle.size() <= PARTS_TOLD ? String.join(", ", circle)
                : String.join(", ", circle.subList(0, PARTS_TOLD)) + " and " + (circle.size() - PARTS_TOLD) + " more";
    }
}
