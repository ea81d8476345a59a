package io.linkwright.catalog.product;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.store.StoredDocument;
import io.linkwright.contracts.catalog.PartKind;

/** A product as it is stored, to be read. The fields without an accessor are what lists are searched by. */
@Entity
@Immutable
@Table(name = "products")
public class ProductEntity extends StoredDocument {

    @Id
    private String partNumber;
    @Enumerated(EnumType.STRING)
    private PartKind kind;
    private String formFactor;
    private String pmd;
    private String search;

    protected ProductEntity() {
    }

    public String partNumber() {
        return partNumber;
    }

    public Product product() {
        return CatalogueJson.read(document(), Product.class);
    }
}
