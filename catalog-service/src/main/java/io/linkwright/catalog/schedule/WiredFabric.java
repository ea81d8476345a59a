package io.linkwright.catalog.schedule;

import java.util.List;

import io.linkwright.contracts.catalog.Design.Fabric;

/**
 * One fabric of a design with the names of its chassis.
 *
 * @param layers from the nodes upwards
 */
record WiredFabric(Fabric fabric, List<Layer> layers, List<TierLinks> tiers) {

    WiredFabric {
        layers = List.copyOf(layers);
        tiers = List.copyOf(tiers);
    }
}
