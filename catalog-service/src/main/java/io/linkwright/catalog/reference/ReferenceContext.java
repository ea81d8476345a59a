package io.linkwright.catalog.reference;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.linkwright.catalog.product.ProductContext;

/** Gives what products and platforms are checked against to whoever writes them. */
class ReferenceContext {

    @Produces
    @Singleton
    ProductContext productContext() {
        return ReferenceFiles.read().productContext();
    }
}
