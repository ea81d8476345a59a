package io.linkwright.vetting.evidence;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.vetting.audit.AuditProfile;
import io.linkwright.vetting.audit.Part;
import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.measurement.Lanes;
import io.linkwright.vetting.product.Products;
import io.linkwright.vetting.profile.Profiles;

/** What vetting knows of the units that captures are of. */
@ApplicationScoped
class AnalysedUnits {

    private final Products products;
    private final Lanes lanes;
    private final Profiles profiles;

    AnalysedUnits(Products products, Lanes lanes, Profiles profiles) {
        this.products = products;
        this.lanes = lanes;
        this.profiles = profiles;
    }

    AnalysedUnit of(Lot lot, String serial) {
        Part part = products.known(lot.partNumber()).orElseThrow().asPart();
        return new AnalysedUnit(serial, part, lanes.ofUnitIn(lot),
                profiles.standardFor(part).map(AuditProfile::baudGBd).orElse(null));
    }
}
