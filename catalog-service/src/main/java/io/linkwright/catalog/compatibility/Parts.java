package io.linkwright.catalog.compatibility;

import java.util.Collection;
import java.util.Optional;

import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Product;
import io.linkwright.contracts.Reason;

/** What questions are answered from. Names are found by alias too and whatever their case. */
public interface Parts {

    Optional<Product> product(String partNumber);

    Optional<Platform> platform(String name);

    /** Every platform once. */
    Collection<Platform> platforms();

    Optional<Pmd> pmd(String name);

    /** Fibre cables on offer. */
    CableStock stock();

    /** The reason with the document named in place of its key. */
    Reason cite(Reason reason);
}
