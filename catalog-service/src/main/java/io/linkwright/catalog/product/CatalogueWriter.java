package io.linkwright.catalog.product;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.linkwright.catalog.store.CatalogueState;
import io.linkwright.catalog.store.Change;
import io.linkwright.catalog.store.DocumentWriter;
import io.linkwright.catalog.store.WriteCounts;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.catalog.ProductPublished;
import io.linkwright.kit.event.EventContext;
import io.linkwright.kit.event.Outbox;

/** Writes products, one or a hundred thousand, with their names, history and events: all of them or none. */
@ApplicationScoped
public class CatalogueWriter {

    private final DocumentWriter writer;
    private final CatalogueState state;
    private final StoredCatalogueCheck stored;
    private final Outbox outbox;

    CatalogueWriter(DocumentWriter writer, CatalogueState state, StoredCatalogueCheck stored, Outbox outbox) {
        this.writer = writer;
        this.state = state;
        this.stored = stored;
        this.outbox = outbox;
    }

    /**
     * What keeps the products from being written, by their place in the list: contradictions within each, between them
     * (a name twice, a circle of successors) and with what is stored. Empty when nothing does. No other write gets between
     * this and the end of the transaction.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Integer, List<ProductFault>> faults(List<Product> products, ProductContext context) {
        state.lock();
        FaultLists faults = new FaultLists();
        List<List<ProductFault>> within = products.parallelStream().map(product -> ProductCheck.faults(product, context))
                .toList();
        for (int i = 0; i < within.size(); i++) {
            faults.add(i, within.get(i));
        }
        stored.check(products, faults);
        return faults.byPlace();
    }

    /**
     * Call within a transaction, after {@link #faults} found none in the same one.
     *
     * @throws IllegalArgumentException when a part number comes twice
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public WriteCounts apply(Collection<Product> products, Change change) {
        return writer.write(ProductRows.TABLE, products, ProductRows::of, change, this::publish);
    }

    private void publish(Map<Product, Long> revisions) {
        Map<String, ProductPublished> events = new LinkedHashMap<>();
        revisions.forEach((product, revision) -> events.put(product.partNumber(),
                ProductTraits.of(product).published(revision)));
        outbox.publishAll(EventTypes.PRODUCT_PUBLISHED, events, EventContext.NONE);
    }
}
