package io.linkwright.catalog.product;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    private final DocumentSource source;
    private final CatalogueWriter writer;

    ProductStore(DocumentSource source, CatalogueWriter writer) {
        this.source = source;
        this.writer = writer;
    }

    /** All products, those at the end of their life included. Equal figures of different products are one object. */
    @Transactional
    public List<Product> all() {
        List<Product> products = new ArrayList<>();
        Interner interner = new Interner();
        source.each(ProductRows.TABLE,
                document -> products.add(interner.compact(CatalogueJson.read(document, Product.class))));
        return products;
    }

    /** Gives every product with its revision to the consumer, one after the other in the order of part numbers. */
    @Transactional
    public void each(ObjLongConsumer<Product> product) {
        source.eachByCharacter(ProductRows.TABLE,
                (document, revision) -> product.accept(CatalogueJson.read(document, Product.class), revision));
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
