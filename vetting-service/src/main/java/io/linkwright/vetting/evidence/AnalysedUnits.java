package io.linkwright.vetting.evidence;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.vetting.lot.Lot;
import io.linkwright.vetting.measurement.Lanes;
import io.linkwright.vetting.product.Products;

/** What vetting knows of the units that captures are of. */
@ApplicationScoped
class AnalysedUnits {

    private final Products products;
    private final Lanes lanes;

    AnalysedUnits(Products products, Lanes lanes) {
        this.products = products;
        this.lanes = lanes;
    }

    AnalysedUnit of(Lot lot, String serial) {
        return new AnalysedUnit(serial, products.known(lot.partNumber()).orElseThrow().asPart(), lanes.ofUnitIn(lot));
    }
}
