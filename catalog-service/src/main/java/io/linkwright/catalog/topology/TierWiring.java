package io.linkwright.catalog.topology;

/**
 * The links between two layers of a fabric.
 *
 * @param tier name of the tier, such as {@code node-leaf}
 * @param nearRole role of the chassis nearer to the nodes, such as {@code node}
 * @param farRole role of the other chassis, such as {@code leaf}
 * @param nearCagePorts links that a near cage holds at the tier's speed
 * @param farCagePorts links that a far cage holds at the tier's speed
 */
public record TierWiring(String tier, String nearRole, String farRole, int nearCagePorts, int farCagePorts, Wiring wiring) {
}
