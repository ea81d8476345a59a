package io.linkwright.catalog.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.product.Product;

/**
 * All products in the order of their part numbers, a page at a time. No connection is held while a slow reader takes a page,
 * so an export is not of one moment: a product that changes meanwhile is in it as it was or as it is.
 */
@ApplicationScoped
class StoredProducts {

    private static final int ROWS = 500;

    private final DataSource dataSource;

    StoredProducts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param last part number that the next page comes after */
    record Page(List<Product> products, String last) {
    }

    /** By part number or alias, whatever its case. */
    Optional<Product> named(String name) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select document from products "
                        + "join product_names using (part_number) where product_names.name = ?")) {
            select.setString(1, name.toUpperCase(Locale.ROOT));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(CatalogueJson.read(row.getString(1), Product.class)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the product could not be read", failure);
        }
    }

    Page first() {
        return after(new Page(List.of(), ""));
    }

    Page after(Page page) {
        List<Product> products = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select document from products where part_number > ? order by part_number limit " + ROWS)) {
            select.setString(1, page.last);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    products.add(CatalogueJson.read(row.getString(1), Product.class));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the products could not be read", failure);
        }
        return new Page(products, products.isEmpty() ? page.last : products.get(products.size() - 1).partNumber());
    }

    void each(Consumer<Product> use) {
        for (Page page = first(); !page.products().isEmpty(); page = after(page)) {
            page.products().forEach(use);
        }
    }
}
