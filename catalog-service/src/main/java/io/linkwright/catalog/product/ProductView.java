package io.linkwright.catalog.product;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.json.Attributes;
import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.contracts.catalog.PartKind;

/**
 * A product with everything that is known of it.
 *
 * @param successor part number of the product to take instead; null when there is none
 * @param attributes each with its value, source and confidence
 * @param revision grows by one with each change
 */
record ProductView(String partNumber, List<String> aliases, PartKind kind, String vendor, String description,
        Lifecycle lifecycle, String successor, JsonNode attributes, JsonNode notes, long revision) {

    static ProductView of(ProductEntity entity) {
        return of(entity.product(), entity.revision());
    }

    static ProductView of(Product product, long revision) {
        Attributes attributes = Attributes.of(CatalogueJson.write(product, Product.class));
        return new ProductView(product.partNumber(), product.aliases(), product.partKind(), product.vendor(),
                product.description(), product.lifecycle(), product.successor(), attributes.figures(), attributes.notes(),
                revision);
    }
}
