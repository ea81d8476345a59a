package io.linkwright.catalog.product;

import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A name that leads to a product: its part number or an alias, in capitals. */
@Entity
@Immutable
@Table(name = "product_names")
class ProductName {

    @Id
    private String name;
    private String partNumber;

    protected ProductName() {
    }

    String partNumber() {
        return partNumber;
    }

    static String key(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
