package io.linkwright.catalog.design;

import static io.linkwright.contracts.Reason.Severity.PASS;

import io.linkwright.catalog.compatibility.Protocols;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.compatibility.Wording;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.topology.FabricCounts;
import io.linkwright.catalog.topology.SwitchPorts;
import io.linkwright.contracts.catalog.Design.Chassis;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.contracts.consultation.ClusterRequest.StorageFabric;

/** The links from the switches of a storage fabric to those above them. */
final class StorageUplinks {

    private final PartChoosers choosers;
    private final StorageFabric wanted;
    private final String at;
    private final Platform below;
    private final Platform above;
    private final FibreGrades fibre;

    StorageUplinks(PartChoosers choosers, StorageFabric wanted, String at, Platform below, FibreGrades fibre) {
        this.choosers = choosers;
        this.wanted = wanted;
        this.at = at;
        this.below = below;
        this.above = choosers.catalogue().platform(wanted.uplinkSwitch()).orElseThrow();
        this.fibre = fibre;
    }

    boolean speedsFit(Protocol protocol, Findings findings) {
        if (!above.protocols().value().contains(protocol)) {
            findings.block("platform-protocol", above.name() + " does not run " + Protocols.label(protocol) + ".",
                    at + "uplinkSwitch");
        }
        return PortSpeed.fits(below, wanted.uplinkSpeedGbps(), protocol, at + "uplinkSpeedGbps", findings)
                & PortSpeed.fits(above, wanted.uplinkSpeedGbps(), protocol, at + "uplinkSwitch", findings);
    }

    SwitchPorts ports() {
        return SwitchPorts.topmost(above.cages(), wanted.uplinkSpeedGbps(), perCage(above));
    }

    double oversubscription() {
        return wanted.oversubscription() == null ? 1 : wanted.oversubscription();
    }

    private int perCage(Platform platform) {
        return platform.ports().get(0).cageGbps() / wanted.uplinkSpeedGbps();
    }

    /** @param counts null where they could not be counted */
    TierParts parts(Protocol protocol, Cooling cooling, FabricCounts counts) {
        boolean air = above.cooling() == null || above.cooling().value().contains(Cooling.AIR);
        return TierParts.choose(choosers, socket("storage-switch", below, protocol, cooling, "switchPlatform"),
                socket("uplink-switch", above, protocol, air ? Cooling.AIR : Cooling.LIQUID, "uplinkSwitch"),
                fibre.run(wanted.uplinkDistanceM(), at + "uplinkDistanceM"), SideBySide.links(counts, 1),
                counts == null ? wanted.switches() : counts.leafSpineLinks());
    }

    private Socket socket(String role, Platform platform, Protocol protocol, Cooling cooling, String field) {
        return Socket.of(platform, new Socket.Demand(role, perCage(platform), wanted.uplinkSpeedGbps(), protocol, cooling,
                null, at + field));
    }

    Chassis chassis(FabricCounts counts) {
        return new Chassis("uplink-switch", above.name(), counts.spines());
    }

    void note(FabricCounts counts, Findings findings) {
        findings.note(PASS, "storage-uplinks", "Each switch has up to "
                + Wording.count(counts.downAtLeaves().most(), "link") + " of " + wanted.linkSpeedGbps() + "G to nodes and "
                + Wording.count(counts.layout().leaf().uplinks(), "uplink") + " of "
                + wanted.uplinkSpeedGbps() + "G, " + counts.linksPerPair() + " to each of " + counts.spines() + " "
                + above.name() + "; at most " + Wording.number(oversubscription()) + " to 1 was asked for.",
                at + "uplinkSwitch", null);
    }
}
