package io.linkwright.catalog.analysis;

import java.util.Optional;

import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.product.Product;

/** What the catalogue knows of the parts that a design names. */
public interface PartFacts {

    Optional<Product> product(String partNumber);

    Optional<Platform> platform(String name);

    /** The document that a source key stands for; null for null, the key itself when it is unknown. */
    String document(String sourceKey);
}
