package io.linkwright.catalog.schedule;

import io.linkwright.catalog.topology.TierWiring;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;

/**
 * One tier of a fabric with everything that is the same for all of its links.
 *
 * @param fabricFlag before both ends on a cable flag, so that flags of several fabrics differ; empty for the first
 * @param runs the length of each run and of the cable that is laid for it
 * @param name of the tier, as a cell
 * @param nearPart part number, as a cell
 * @param farPart part number, as a cell
 */
record TierLinks(Fabric fabric, byte[] fabricFlag, Tier tier, TierWiring wiring, Layer near, Layer far,
        PortTable nearPorts, PortTable farPorts, Joint joint, Runs runs, byte[] name, byte[] nearPart, byte[] farPart) {

    TierLinks(Fabric fabric, byte[] fabricFlag, Tier tier, TierWiring wiring, Layer near, Layer far,
            PortTable nearPorts, PortTable farPorts, Joint joint, Runs runs) {
        this(fabric, fabricFlag, tier, wiring, near, far, nearPorts, farPorts, joint, runs, CsvCell.of(tier.name()),
                CsvCell.of(tier.near().partNumber()), CsvCell.of(tier.far().partNumber()));
    }

    /** What stands on the flags at both ends of the cable: unique within the design. */
    void label(ByteSink out, int nearChassis, int nearCage, int nearPort, int farChassis, int farCage, int farPort) {
        out.put(fabricFlag);
        near.names().flag(out, nearChassis).put('.').put(nearPorts.flag(nearCage, nearPort)).put('-');
        far.names().flag(out, farChassis).put('.').put(farPorts.flag(farCage, farPort));
    }
}
