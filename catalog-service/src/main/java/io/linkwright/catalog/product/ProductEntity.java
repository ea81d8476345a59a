package io.linkwright.catalog.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.contracts.catalog.PartKind;

/** A product as it is stored: its document, and the columns that lists are searched by. */
@Entity
@Table(name = "products")
public class ProductEntity {

    @Id
    private String partNumber;
    @Enumerated(EnumType.STRING)
    private PartKind kind;
    private String formFactor;
    private String pmd;
    @Enumerated(EnumType.STRING)
    private Lifecycle lifecycle;
    private String search;
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String document;
    private String contentHash;
    private long revision;

    protected ProductEntity() {
    }

    ProductEntity(Product product, String document, String contentHash) {
        this.partNumber = product.partNumber();
        take(product, document, contentHash);
    }

    final void take(Product product, String document, String contentHash) {
        ProductTraits traits = ProductTraits.of(product);
        this.kind = product.partKind();
        this.formFactor = traits.formFactor();
        this.pmd = traits.pmd();
        this.lifecycle = product.lifecycle();
        this.search = traits.searchText();
        this.document = document;
        this.contentHash = contentHash;
        this.revision++;
    }

    public String partNumber() {
        return partNumber;
    }

    String document() {
        return document;
    }

    String contentHash() {
        return contentHash;
    }

    Lifecycle lifecycle() {
        return lifecycle;
    }

    public long revision() {
        return revision;
    }

    public Product product() {
        return CatalogueJson.read(document, Product.class);
    }
}
