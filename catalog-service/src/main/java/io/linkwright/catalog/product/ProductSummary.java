package io.linkwright.catalog.product;

import java.util.List;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.catalog.PartKind;

/** A product in a list. */
record ProductSummary(String partNumber, List<String> aliases, PartKind kind, String vendor, String description,
        String formFactor, String pmd, int pmdInstances, Double maxPowerW, Confidence maxPowerConfidence,
        Lifecycle lifecycle) {

    static ProductSummary of(ProductEntity entity) {
        Product product = entity.product();
        ProductTraits traits = ProductTraits.of(product);
        return new ProductSummary(product.partNumber(), product.aliases(), product.partKind(), product.vendor(),
                product.description(), traits.formFactor(), traits.pmd(), traits.pmdInstances(), traits.maxPowerW(),
                traits.maxPowerConfidence(), product.lifecycle());
    }
}
