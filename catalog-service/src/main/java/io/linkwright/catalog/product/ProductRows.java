package io.linkwright.catalog.product;

import java.util.Arrays;
import java.util.List;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.store.DocumentRow;
import io.linkwright.catalog.store.DocumentTable;
import io.linkwright.catalog.store.DocumentTable.Subject;

/** Products as rows. */
final class ProductRows {

    static final DocumentTable TABLE = new DocumentTable(Subject.PRODUCT, "products", "part_number",
            List.of("kind", "form_factor", "pmd", "lifecycle", "search"), "product_names", "part_number");

    static DocumentRow of(Product product) {
        ProductTraits traits = ProductTraits.of(product);
        return new DocumentRow(product.partNumber(),
                Arrays.asList(product.partKind().name(), traits.formFactor(), traits.pmd(), product.lifecycle().name(),
                        traits.searchText()),
                product.aliases(), CatalogueJson.write(product, Product.class));
    }

    private ProductRows() {
    }
}
