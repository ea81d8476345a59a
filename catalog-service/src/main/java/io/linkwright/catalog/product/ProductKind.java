package io.linkwright.catalog.product;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.catalog.store.Change;
import io.linkwright.catalog.store.DocumentKind;
import io.linkwright.catalog.store.DocumentTable;
import io.linkwright.catalog.store.WriteCounts;
import io.linkwright.kit.problem.Fault;

/** Products as people edit them. */
@ApplicationScoped
class ProductKind implements DocumentKind<Product> {

    private final CatalogueWriter writer;
    private final ProductContext context;

    ProductKind(CatalogueWriter writer, ProductContext context) {
        this.writer = writer;
        this.context = context;
    }

    @Override
    public String what() {
        return "product";
    }

    @Override
    public Class<Product> type() {
        return Product.class;
    }

    @Override
    public DocumentTable table() {
        return ProductRows.TABLE;
    }

    @Override
    public String keyField() {
        return "partNumber";
    }

    @Override
    public String key(Product product) {
        return product.partNumber();
    }

    @Override
    public List<Fault> contradictions(Product product) {
        return writer.faults(List.of(product), context).getOrDefault(0, List.of()).stream()
                .map(fault -> new Fault(fault.pointer(), fault.code(), fault.message())).toList();
    }

    @Override
    public WriteCounts write(Product product, Change change) {
        return writer.apply(List.of(product), change);
    }
}
