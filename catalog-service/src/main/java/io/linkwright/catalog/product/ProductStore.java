package io.linkwright.catalog.product;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.store.WriteCounts;
import io.linkwright.contracts.EventTypes;
import io.linkwright.kit.event.EventContext;
import io.linkwright.kit.event.Outbox;

/** Brings the stored products in line with a given set and publishes each one that changes. */
@ApplicationScoped
public class ProductStore {

    private final ProductRepository products;
    private final Outbox outbox;

    ProductStore(ProductRepository products, Outbox outbox) {
        this.products = products;
        this.outbox = outbox;
    }

    /**
     * Call within a transaction that keeps others from doing the same.
     *
     * @return how many products changed
     */
    public int replace(Collection<Product> wanted) {
        Map<String, ProductEntity> stored = new HashMap<>();
        products.listAll().forEach(entity -> stored.put(entity.partNumber(), entity));
        Set<String> kept = new HashSet<>();
        int changed = 0;
        for (Product product : wanted) {
            kept.add(product.partNumber());
            changed += put(product, stored.get(product.partNumber())) ? 1 : 0;
        }
        for (ProductEntity entity : stored.values()) {
            if (!kept.contains(entity.partNumber()) && entity.lifecycle() != Lifecycle.END_OF_LIFE) {
                changed += put(entity.product().ended(), entity) ? 1 : 0;
            }
        }
        return changed;
    }

    /** Brings these products up to date and leaves all others as they are. Call within a transaction. */
    WriteCounts write(Collection<Product> wanted) {
        int created = 0;
        int changed = 0;
        for (Product product : wanted) {
            ProductEntity stored = products.findById(product.partNumber());
            if (put(product, stored)) {
                created += stored == null ? 1 : 0;
                changed += stored == null ? 0 : 1;
            }
        }
        return new WriteCounts(created, changed, wanted.size() - created - changed);
    }

    private boolean put(Product product, ProductEntity stored) {
        String document = CatalogueJson.write(product, Product.class);
        String hash = CatalogueJson.hash(document);
        if (stored != null && stored.contentHash().equals(hash)) {
            return false;
        }
        ProductEntity entity = stored;
        if (entity == null) {
            entity = new ProductEntity(product, document, hash);
            products.persist(entity);
        } else {
            entity.take(product, document, hash);
        }
        products.rename(product);
        outbox.publish(EventTypes.PRODUCT_PUBLISHED, product.partNumber(),
                ProductTraits.of(product).published(entity.revision()), EventContext.NONE);
        return true;
    }

    /** All products, those at the end of their life included. */
    public List<Product> all() {
        return products.listAll().stream().map(ProductEntity::product).toList();
    }
}
