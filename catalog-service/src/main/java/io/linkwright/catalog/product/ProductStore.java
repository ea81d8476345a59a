package io.linkwright.catalog.product;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.json.Interner;
import io.linkwright.catalog.store.Change;
import io.linkwright.catalog.store.DocumentSource;
import io.linkwright.catalog.store.UntouchedDocuments;

/** All stored products at once, and the reference data among them. */
@ApplicationScoped
public class ProductStore {

    private static final Logger LOG = Logger.getLogger(ProductStore.class);

    private static final int KEYS_AT_ONCE = 10_000;

    private final DocumentSource source;
    private final CatalogueWriter writer;
    private List<Known> known = List.of();

    ProductStore(DocumentSource source, CatalogueWriter writer) {
        this.source = source;
        this.writer = writer;
    }

    private record Known(DocumentSource.State state, Product product) {
    }

    /**
     * All products, those at the end of their life included, in the order of the characters of their part numbers. Equal
     * figures of different products are one object.
     */
    @Transactional
    public List<Product> all() {
        return current().stream().map(Known::product).toList();
    }

    /** Gives every product with its revision to the consumer, in the same order. */
    @Transactional
    public void each(ObjLongConsumer<Product> product) {
        current().forEach(one -> product.accept(one.product, one.state.revision()));
    }

    /** What has not changed since the last call is the same object and is not read again. */
    private synchronized List<Known> current() {
        Map<String, DocumentSource.State> states = source.states(ProductRows.TABLE);
        Map<String, Known> before = new HashMap<>();
        known.forEach(one -> before.put(one.product.partNumber(), one));
        before.entrySet().removeIf(one -> !one.getValue().state.equals(states.get(one.getKey())));
        Map<String, Product> read = read(states.keySet().stream().filter(key -> !before.containsKey(key)).toList());
        List<Known> current = new ArrayList<>(states.size());
        states.forEach((key, state) -> {
            if (before.containsKey(key)) {
                current.add(before.get(key));
            } else if (read.containsKey(key)) {
                current.add(new Known(state, read.get(key)));
            }
        });
        known = current;
        return current;
    }

    private Map<String, Product> read(List<String> keys) {
        Map<String, Product> products = new HashMap<>();
        Interner interner = new Interner();
        for (int from = 0; from < keys.size(); from += KEYS_AT_ONCE) {
            source.each(ProductRows.TABLE, keys.subList(from, Math.min(keys.size(), from + KEYS_AT_ONCE)), document -> {
                Product product = interner.compact(CatalogueJson.read(document, Product.class));
                products.put(product.partNumber(), product);
            });
        }
        return products;
    }

    /**
     * Brings the products that came from reference data in line with it. What people have edited stays as it is, and so do
     * names that they have given away.
     *
     * @return how many products changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int replace(Collection<Product> wanted) {
        Set<String> keys = wanted.stream().map(Product::partNumber).collect(Collectors.toSet());
        Set<String> left = new UntouchedDocuments(source, ProductRows.TABLE).among(wanted.stream()
                .collect(Collectors.toMap(Product::partNumber, Product::aliases)));
        List<Product> products = new ArrayList<>(
                wanted.stream().filter(product -> !left.contains(product.partNumber())).toList());
        if (!left.isEmpty()) {
            LOG.infof("%d products of the reference data are left as people have edited the catalogue: %s", left.size(),
                    String.join(", ", left));
        }
        source.fromReferenceData(ProductRows.TABLE).stream().map(document -> CatalogueJson.read(document, Product.class))
                .filter(product -> !keys.contains(product.partNumber()) && product.lifecycle() != Lifecycle.END_OF_LIFE)
                .map(Product::ended).forEach(products::add);
        return writer.apply(products, new Change(Change.PROGRAM, "The reference data of this release.", Instant.now()))
                .written();
    }
}
