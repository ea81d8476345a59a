package io.linkwright.vetting.measurement;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.vetting.audit.AuditProfile;
import io.linkwright.vetting.audit.Part;
import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.product.Products;
import io.linkwright.vetting.profile.Profiles;

/** How many lanes of a unit are measured. */
@ApplicationScoped
public class Lanes {

    private final Products products;
    private final Profiles profiles;

    Lanes(Products products, Profiles profiles) {
        this.products = products;
        this.profiles = profiles;
    }

    /** Over all PMD instances of one unit; 0 when no audit profile gives the part lanes. */
    public int ofUnitIn(Lot lot) {
        Part part = products.known(lot.partNumber()).orElseThrow().asPart();
        return profiles.standardFor(part).map(AuditProfile::lanesPerInstance).orElse(0) * part.pmdInstances();
    }
}
