package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.compatibility.Wording;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.catalog.topology.DealtFabric;
import io.linkwright.catalog.topology.FabricCount;
import io.linkwright.catalog.topology.FabricCounts;
import io.linkwright.catalog.topology.SwitchPorts;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.contracts.catalog.Design.Chassis;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.contracts.consultation.ClusterRequest.StorageFabric;

/** Designs the links of nodes with slower NICs to broken-out switch ports. Each node's links go round the switches in turn. */
final class StorageFabricDesigner {

    private final Catalogue catalogue;
    private final PartChoosers choosers;
    private final StorageFabric wanted;
    private final String at;
    private final FibreGrades fibre;
    private final Platform nic;
    private final Platform chassis;
    private final StorageUplinks uplinks;

    StorageFabricDesigner(PartChoosers choosers, StorageFabric wanted, int index, FibreGrades fibre) {
        this.catalogue = choosers.catalogue();
        this.choosers = choosers;
        this.wanted = wanted;
        this.at = "/storage/" + index + "/";
        this.fibre = fibre;
        nic = catalogue.platform(wanted.nic()).orElseThrow();
        chassis = catalogue.platform(wanted.switchPlatform()).orElseThrow();
        uplinks = wanted.uplinkSwitch() == null ? null : new StorageUplinks(choosers, wanted, at, chassis, fibre);
    }

    /** Null when something stands against it; the findings then say what. */
    Fabric design(Findings findings) {
        Findings mine = new Findings();
        Protocol protocol = protocol(mine);
        boolean speedsFit = PortSpeed.fits(nic, wanted.linkSpeedGbps(), protocol, at + "nic", mine)
                & PortSpeed.fits(chassis, wanted.portSpeedGbps(), protocol, at + "switchPlatform", mine)
                & (uplinks == null || uplinks.speedsFit(protocol, mine));
        Fabric fabric = null;
        if (speedsFit) {
            FabricCounts counts = count(mine);
            breaksOut(mine);
            TierParts parts = parts(protocol);
            TierParts above = uplinks == null ? null : uplinks.parts(protocol, cooling(), counts);
            if (parts.chosen(mine) & (above == null || above.chosen(mine)) & !mine.blocked()) {
                fabric = fabric(counts, parts, above, mine);
            }
        }
        findings.addAll(mine);
        return fabric;
    }

    private Fabric fabric(FabricCounts counts, TierParts parts, TierParts above, Findings mine) {
        List<Chassis> layers = new ArrayList<>(
                List.of(new Chassis("storage-switch", chassis.name(), wanted.switches())));
        List<Tier> tiers = new ArrayList<>(List.of(parts.tier("node-switch", counts.atNodes(), counts.downAtLeaves())));
        if (above == null) {
            nothingAbove(mine);
        } else {
            uplinks.note(counts, mine);
            layers.add(uplinks.chassis(counts));
            tiers.add(above.tier("switch-uplink", counts.upAtLeaves(), counts.downAtSpines()));
        }
        return new Fabric(wanted.name(), wanted.portSpeedGbps() > wanted.linkSpeedGbps() ? "breakout" : "direct", layers,
                tiers, catalogue.cite(mine.notes()), null, counts.layout());
    }

    /** Null when the switches have too few ports. */
    private FabricCounts count(Findings mine) {
        int cage = chassis.ports().get(0).cageGbps();
        int up = uplinks == null ? wanted.portSpeedGbps() : wanted.uplinkSpeedGbps();
        SwitchPorts ports = new SwitchPorts(chassis.cages(), wanted.linkSpeedGbps(),
                cage / wanted.portSpeedGbps() * (wanted.portSpeedGbps() / wanted.linkSpeedGbps()), up, Math.max(1, cage / up));
        FabricCount count = DealtFabric.count(wanted.nodes(), wanted.nicsPerNode(), nodeCagePorts(), wanted.switches(), ports,
                uplinks == null ? null : uplinks.ports(), uplinks == null ? 1 : uplinks.oversubscription());
        if (count instanceof FabricCount.Counted counted) {
            return counted.counts();
        }
        FabricCount.TooLarge large = (FabricCount.TooLarge) count;
        boolean above = large.code().equals("uplink-ports");
        mine.block(large.code(), "On each " + chassis.name() + ": " + large.reason(),
                at + (above ? "uplinkSwitch" : "switches"));
        if (large.maxNodes() > 0) {
            long each = Math.max(1, (long) large.maxNodes() * wanted.nicsPerNode() / wanted.switches());
            long enough = ((long) wanted.nodes() * wanted.nicsPerNode() + each - 1) / each;
            mine.nearest(Wording.count(enough) + " " + chassis.name() + " have the ports that " + wanted.name() + " needs.");
        }
        return null;
    }

    private int nodeCagePorts() {
        PortGroup port = nic.ports().get(0);
        return port.cageGbps() / port.nativePortGbps().value();
    }

    private Protocol protocol(Findings mine) {
        Set<Protocol> here = nic.protocols().value();
        Set<Protocol> there = chassis.protocols().value();
        for (Protocol protocol : List.of(Protocol.ETHERNET, Protocol.INFINIBAND)) {
            if (here.contains(protocol) && there.contains(protocol)) {
                return protocol;
            }
        }
        mine.block("platform-protocol", nic.name() + " and " + chassis.name() + " have no protocol in common.",
                at + "switchPlatform");
        return there.iterator().next();
    }

    /** A wavelength-multiplexed interface has one fibre pair and nothing to break out. */
    private void breaksOut(Findings mine) {
        if (wanted.portPmd() == null || wanted.portSpeedGbps() == wanted.linkSpeedGbps()) {
            return;
        }
        List<String> able = catalogue.modules().stream().filter(this::givesLinks)
                .map(module -> module.nativeApplication().pmd()).distinct().sorted().toList();
        if (able.stream().noneMatch(portPmd()::goesBy)) {
            mine.block("no-breakout", "No " + wanted.portPmd() + " module breaks out into " + wanted.linkSpeedGbps()
                    + "G links.", at + "portPmd");
            mine.nearest(able.isEmpty() ? null
                    : "Into " + wanted.linkSpeedGbps() + "G links break out: " + String.join(", ", able) + ".");
        }
    }

    private boolean givesLinks(Transceiver module) {
        return chassis.ports().get(0).cage().value().takes(module.formFactor().value())
                && rate(module.nativeApplication()) == wanted.portSpeedGbps() && module.applications().value().stream()
                        .anyMatch(application -> rate(application) == wanted.linkSpeedGbps());
    }

    private int rate(Application application) {
        return catalogue.pmd(application.pmd()).orElseThrow().rateGbps();
    }

    private TierParts parts(Protocol protocol) {
        Socket near = Socket.of(nic, new Socket.Demand("node", nodeCagePorts(), wanted.linkSpeedGbps(), protocol, Cooling.AIR,
                null, at + "nic"));
        Socket far = Socket.of(chassis, new Socket.Demand("storage-switch",
                chassis.ports().get(0).cageGbps() / wanted.linkSpeedGbps(), wanted.linkSpeedGbps(), protocol, cooling(),
                portPmd(), at + "switchPlatform"));
        return TierParts.choose(choosers, near, far, fibre.run(wanted.distanceM(), at + "distanceM"), 1,
                (long) wanted.nodes() * wanted.nicsPerNode());
    }

    /** Null when any will do. */
    private Pmd portPmd() {
        return wanted.portPmd() == null ? null : catalogue.pmd(wanted.portPmd()).orElseThrow();
    }

    private Cooling cooling() {
        boolean air = chassis.cooling() == null || chassis.cooling().value().contains(Cooling.AIR);
        return air ? Cooling.AIR : Cooling.LIQUID;
    }

    private void nothingAbove(Findings mine) {
        mine.note(Severity.REVIEW, "storage-uplinks", "Links from " + wanted.name() + " switches to the rest of the network"
                + " are not part of this design; name an uplinkSwitch to have them in it.", at + "switches", null);
    }
}
