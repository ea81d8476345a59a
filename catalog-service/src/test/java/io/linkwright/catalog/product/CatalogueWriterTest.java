package io.linkwright.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.linkwright.catalog.CatalogTest;
import io.linkwright.catalog.store.Change;
import io.linkwright.catalog.store.WriteCounts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Each test looks into its own transaction and takes everything back. */
@QuarkusTest
class CatalogueWriterTest extends CatalogTest {

    private static final Change CHANGE = new Change("carl", "bulk", Instant.parse("2026-01-02T03:04:05Z"));

    @Inject
    CatalogueWriter writer;
    @Inject
    ProductContext context;
    @Inject
    DataSource connections;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void takeBack() {
        QuarkusTransaction.rollback();
    }

    private static Product product(String partNumber, String vendor, String successor, String... aliases) {
        return ProductDocument.of("QDD-400G-DR4").with("/partNumber", quoted(partNumber)).with("/vendor", quoted(vendor))
                .with("/successor", successor == null ? null : quoted(successor))
                .with("/aliases", List.of(aliases).stream().map(CatalogueWriterTest::quoted).toList().toString())
                .read(Product.class);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static List<Product> products(int count, String vendor) {
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            products.add(product("TEST-W" + i, vendor, null, "TEST-WA" + i));
        }
        return products;
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = connections.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void manyProductsAreWrittenWithNamesHistoryAndEvents() throws SQLException {
        List<Product> products = products(2_345, "First");

        assertThat(writer.faults(products, context)).isEmpty();
        assertThat(writer.apply(products, CHANGE)).isEqualTo(new WriteCounts(2_345, 0, 0));
        assertThat(writer.apply(products, CHANGE)).isEqualTo(new WriteCounts(0, 0, 2_345));
        products.replaceAll(product -> product.partNumber().endsWith("7")
                ? product(product.partNumber(), "Second", null, product.aliases().get(0))
                : product);
        assertThat(writer.apply(products, CHANGE)).isEqualTo(new WriteCounts(0, 234, 2_111));

        assertThat(number("select count(*) from products where part_number like 'TEST-W%' and origin = 'EDITED'"))
                .isEqualTo(2_345);
        assertThat(number("select count(*) from product_names where name like 'TEST-W%'")).isEqualTo(2 * 2_345);
        assertThat(number("select count(*) from outbox where message_key like 'TEST-W%'")).isEqualTo(2_345 + 234);
        assertThat(number("select count(*) from catalogue_history where name like 'TEST-W%' and who = 'carl'"))
                .isEqualTo(2_345 + 234);
        assertThat(number("""
                select count(*) from catalogue_history where name like 'TEST-W%' and revision = 2
                and diff -> 0 ->> 'path' = '/vendor' and diff -> 0 ->> 'fromValue' = 'First' and json_array_length(diff) = 1
                """)).isEqualTo(234);
        assertThat(number("select count(*) from products where document ->> 'vendor' = 'Second' and revision = 2"))
                .isEqualTo(234);
    }

    @Test
    void aNameMovesFromOneProductToAnotherInOneWrite() throws SQLException {
        writer.apply(List.of(product("TEST-W1", "x", null, "TEST-WX"), product("TEST-W2", "x", null)), CHANGE);

        List<Product> moved = List.of(product("TEST-W2", "x", null, "TEST-WX"), product("TEST-W1", "x", null));

        assertThat(writer.faults(moved, context)).isEmpty();
        assertThat(writer.apply(moved, CHANGE).changed()).isEqualTo(2);
        assertThat(number("select count(*) from product_names where name = 'TEST-WX' and part_number = 'TEST-W2'")).isOne();
    }

    @Test
    void contradictionsBetweenProductsAreToldAtTheirPlaces() {
        List<Product> products = List.of(product("TEST-W1", "x", "TEST-W2"), product("TEST-W2", "x", "TEST-W3"),
                product("TEST-W3", "x", "TEST-W1"), product("TEST-W4", "x", "TEST-W1"),
                product("test-w4", "x", null), product("TEST-W6", "x", "TEST-W9", "MMA4Z00-ns"));

        Map<Integer, List<ProductFault>> faults = writer.faults(products, context);

        assertThat(faults).containsOnlyKeys(0, 1, 2, 4, 5);
        assertThat(faults.get(0)).extracting(ProductFault::code).containsExactly("successor-circle");
        assertThat(faults.get(2).get(0).message()).contains("TEST-W3, TEST-W1, TEST-W2, TEST-W3");
        assertThat(faults.get(4)).extracting(ProductFault::pointer).containsExactly("/partNumber");
        assertThat(faults.get(5)).extracting(ProductFault::code).containsExactlyInAnyOrder("duplicate-name",
                "unknown-successor");
    }

    @Test
    void aCircleThroughStoredProductsIsFound() {
        writer.apply(List.of(product("TEST-W1", "x", "TEST-W2"), product("TEST-W2", "x", "TEST-W3"),
                product("TEST-W3", "x", null)), CHANGE);

        assertThat(writer.faults(List.of(product("TEST-W3", "x", "TEST-W1")), context).get(0))
                .extracting(ProductFault::code).containsExactly("successor-circle");
        assertThat(writer.faults(List.of(product("TEST-W3", "x", "TEST-W1"), product("TEST-W2", "x", null)), context))
                .as("the same write breaks the circle").isEmpty();
    }

    @Test
    void aPartNumberThatComesTwiceIsRefused() {
        List<Product> twice = List.of(product("TEST-W1", "x", null), product("TEST-W1", "y", null));

        assertThat(writer.faults(twice, context)).containsOnlyKeys(1);
        assertThatThrownBy(() -> writer.apply(twice, CHANGE)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TEST-W1");
    }
}
