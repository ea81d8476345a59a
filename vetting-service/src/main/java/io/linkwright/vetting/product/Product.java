package io.linkwright.vetting.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.contracts.catalog.ProductPublished;
import io.linkwright.vetting.audit.Part;

/** What the catalogue last said of a part. */
@Entity
public class Product {

    @Id
    private String partNumber;
    private String description;
    @Enumerated(EnumType.STRING)
    private PartKind kind;
    private String formFactor;
    private String pmd;
    private int pmdInstances;
    @Column(name = "max_power_w")
    private Double maxPowerW;
    @Enumerated(EnumType.STRING)
    private Confidence maxPowerConfidence;
    private String lifecycle;
    private long revision;

    protected Product() {
    }

    Product(String partNumber) {
        this.partNumber = partNumber;
        this.revision = -1;
    }

    /** Events may arrive late: an older state never replaces a newer one. */
    void take(ProductPublished state) {
        if (state.revision() <= revision) {
            return;
        }
        description = state.description();
        kind = state.kind();
        formFactor = state.formFactor();
        pmd = state.pmd();
        pmdInstances = state.pmdInstances();
        maxPowerW = state.maxPowerW();
        maxPowerConfidence = state.maxPowerConfidence();
        lifecycle = state.lifecycle();
        revision = state.revision();
    }

    public String pmd() {
        return pmd;
    }

    public Part asPart() {
        return new Part(partNumber, kind, formFactor, pmd, pmdInstances, maxPowerW, maxPowerConfidence);
    }
}
