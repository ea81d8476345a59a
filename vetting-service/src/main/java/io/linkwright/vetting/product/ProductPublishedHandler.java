package io.linkwright.vetting.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.linkwright.contracts.EventType;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.catalog.ProductPublished;
import io.linkwright.kit.event.EventHandler;
import io.linkwright.kit.event.ReceivedEvent;

/** Keeps the parts as the catalogue publishes them, so that a lot's part is known here. */
@ApplicationScoped
class ProductPublishedHandler implements EventHandler<ProductPublished> {

    private final Products products;

    ProductPublishedHandler(Products products) {
        this.products = products;
    }

    @Override
    public EventType<ProductPublished> type() {
        return EventTypes.PRODUCT_PUBLISHED;
    }

    @Override
    public void handle(ProductPublished state, ReceivedEvent event) {
        Product product = products.findById(state.partNumber(), LockModeType.PESSIMISTIC_WRITE);
        if (product == null) {
            product = new Product(state.partNumber());
            product.take(state);
            products.persist(product);
        } else {
            product.take(state);
        }
    }
}
