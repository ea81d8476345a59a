package io.linkwright.catalog.product;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.json.Attributes;
import io.linkwright.contracts.catalog.PartKind;

/**
 * A product with everything that is known of it.
 *
 * @param attributes each with its value, source and confidence
 * @param revision grows by one with each change
 */
record ProductView(String partNumber, List<String> aliases, PartKind kind, String vendor, String description,
        Lifecycle lifecycle, JsonNode attributes, JsonNode notes, long revision) {

    static ProductView of(ProductEntity entity) {
        Product product = entity.product();
        Attributes attributes = Attributes.of(entity.document());
        return new ProductView(product.partNumber(), product.aliases(), product.partKind(), product.vendor(),
                product.description(), product.lifecycle(), attributes.figures(), attributes.notes(), entity.revision());
    }
}
