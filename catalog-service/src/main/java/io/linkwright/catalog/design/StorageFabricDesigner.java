package io.linkwright.catalog.design;

import java.util.List;
import java.util.Set;

import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.compatibility.Wording;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.catalog.topology.Spread;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.contracts.catalog.Design.Chassis;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Layer;
import io.linkwright.contracts.catalog.Design.Layout;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.contracts.consultation.ClusterRequest.StorageFabric;
import io.linkwright.optics.budget.FibreGrade;

/** Designs the links of nodes with slower NICs to broken-out switch ports. Each node's links go round the switches in turn. */
final class StorageFabricDesigner {

    private final Catalogue catalogue;
    private final StorageFabric wanted;
    private final String at;
    private final FibreGrade multimode;
    private final FibreGrade singleMode;
    private final Platform nic;
    private final Platform chassis;

    StorageFabricDesigner(Catalogue catalogue, StorageFabric wanted, int index, FibreGrade multimode, FibreGrade singleMode) {
        this.catalogue = catalogue;
        this.wanted = wanted;
        this.at = "/storage/" + index + "/";
        this.multimode = multimode;
        this.singleMode = singleMode;
        nic = catalogue.platform(wanted.nic()).orElseThrow();
        chassis = catalogue.platform(wanted.switchPlatform()).orElseThrow();
    }

    /** Null when something stands against it; the findings then say what. */
    Fabric design(Findings findings) {
        Findings mine = new Findings();
        Protocol protocol = protocol(mine);
        Spread atNodes = Spread.even(wanted.nodes(), wanted.nicsPerNode());
        Spread atSwitches = Spread.over(wanted.switches(), atNodes.links());
        boolean speedsFit = PortSpeed.fits(nic, wanted.linkSpeedGbps(), protocol, at + "nic", mine)
                & PortSpeed.fits(chassis, wanted.portSpeedGbps(), protocol, at + "switchPlatform", mine);
        Fabric fabric = null;
        if (speedsFit) {
            portsSuffice(atSwitches, mine);
            breaksOut(mine);
            TierParts parts = parts(protocol);
            if (parts.chosen(mine) & !mine.blocked()) {
                uplinks(mine);
                fabric = new Fabric(wanted.name(), wanted.portSpeedGbps() > wanted.linkSpeedGbps() ? "breakout" : "direct",
                        List.of(new Chassis("storage-switch", chassis.name(), wanted.switches())),
                        List.of(parts.tier("node-switch", atNodes, atSwitches)), catalogue.cite(mine.notes()), null,
                        new Layout(1, wanted.nodes(), wanted.nicsPerNode(), parts.near().linksPerCage(), 0, true, 1, 1, 1,
                                false,
                                new Layer(wanted.switches(), parts.far().linksPerCage(), 0, 1, 0), wanted.switches(), null, 0,
                                null));
            }
        }
        findings.addAll(mine);
        return fabric;
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

    private void portsSuffice(Spread atSwitches, Findings mine) {
        int ports = chassis.cages() * (chassis.ports().get(0).cageGbps() / wanted.portSpeedGbps());
        int perPort = wanted.portSpeedGbps() / wanted.linkSpeedGbps();
        long needed = (atSwitches.most() + perPort - 1) / perPort;
        if (needed > ports) {
            mine.block("switch-ports", "Each " + chassis.name() + " needs " + Wording.count(needed) + " ports of "
                    + wanted.portSpeedGbps() + "G and has " + ports + ".", at + "switches");
            long enough = (atSwitches.links() + (long) ports * perPort - 1) / ((long) ports * perPort);
            mine.nearest(Wording.count(enough) + " " + chassis.name() + " have the ports that " + wanted.name() + " needs.");
        }
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
        PortGroup port = nic.ports().get(0);
        Socket near = Socket.of(nic, new Socket.Demand("node", port.cageGbps() / port.nativePortGbps().value(),
                wanted.linkSpeedGbps(), protocol, Cooling.AIR, null, at + "nic"));
        Socket far = Socket.of(chassis, new Socket.Demand("storage-switch",
                chassis.ports().get(0).cageGbps() / wanted.linkSpeedGbps(), wanted.linkSpeedGbps(), protocol, cooling(),
                portPmd(), at + "switchPlatform"));
        return TierParts.choose(catalogue, near, far, new Run(wanted.distanceM(), multimode, singleMode, at + "distanceM"));
    }

    /** Null when any will do. */
    private Pmd portPmd() {
        return wanted.portPmd() == null ? null : catalogue.pmd(wanted.portPmd()).orElseThrow();
    }

    private Cooling cooling() {
        boolean air = chassis.cooling() == null || chassis.cooling().value().contains(Cooling.AIR);
        return air ? Cooling.AIR : Cooling.LIQUID;
    }

    private void uplinks(Findings mine) {
        mine.note(Severity.REVIEW, "storage-uplinks", "Links from " + wanted.name() + " switches to the rest of the network"
                + " are not part of this design.", at + "switches", null);
    }
}
