package io.linkwright.catalog.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.exchange.ImportReport.Effect;
import io.linkwright.catalog.exchange.ImportReport.FieldDiff;
import io.linkwright.catalog.exchange.ImportReport.ProductDiff;
import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.store.JsonChanges;

/** Tells what an import would change. Call within a transaction. */
@ApplicationScoped
class DryRun {

    private static final int CHUNK = 500;
    private static final int MOST_DETAILS = 100;

    private final DataSource dataSource;

    DryRun(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    ImportReport of(List<Product> products) {
        int created = 0;
        int changed = 0;
        List<ProductDiff> details = new ArrayList<>();
        for (int from = 0; from < products.size(); from += CHUNK) {
            List<Product> chunk = products.subList(from, Math.min(products.size(), from + CHUNK));
            Map<String, String> stored = stored(chunk);
            for (Product product : chunk) {
                String before = stored.get(product.partNumber());
                String after = CatalogueJson.write(product, Product.class);
                if (before != null && same(before, after)) {
                    continue;
                }
                created += before == null ? 1 : 0;
                changed += before == null ? 0 : 1;
                if (details.size() < MOST_DETAILS) {
                    details.add(new ProductDiff(product.partNumber(), before == null ? Effect.CREATED : Effect.CHANGED,
                            before == null ? List.of() : fields(before, after)));
                }
            }
        }
        return new ImportReport(true, products.size(), created, changed, products.size() - created - changed, details,
                created + changed - details.size());
    }

    private static boolean same(String before, String after) {
        return CatalogueJson.read(before, JsonNode.class).equals(CatalogueJson.read(after, JsonNode.class));
    }

    private static List<FieldDiff> fields(String before, String after) {
        return StreamSupport.stream(JsonChanges.between(before, after).spliterator(), false).map(DryRun::field).toList();
    }

    /** From an operation of a patch, which has what it removes as its value. */
    private static FieldDiff field(JsonNode operation) {
        boolean removed = operation.path("op").textValue().equals("remove");
        return new FieldDiff(operation.path("path").textValue(), operation.get(removed ? "value" : "fromValue"),
                removed ? null : operation.get("value"));
    }

    private Map<String, String> stored(List<Product> products) {
        Map<String, String> documents = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select part_number, document from products where part_number = any(?)")) {
            select.setArray(1,
                    connection.createArrayOf("text", products.stream().map(Product::partNumber).toArray(String[]::new)));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    documents.put(row.getString(1), row.getString(2));
                }
            }
            return documents;
        } catch (SQLException failure) {
            throw new IllegalStateException("the products could not be read", failure);
        }
    }
}
