package io.linkwright.catalog.design;

import static io.linkwright.contracts.Reason.Severity.PASS;
import static io.linkwright.contracts.Reason.Severity.REVIEW;

import io.linkwright.catalog.compatibility.Wording;
import io.linkwright.catalog.platform.Cage;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.topology.FabricCount;
import io.linkwright.catalog.topology.FabricCounts;
import io.linkwright.contracts.catalog.Design.Layout;
import io.linkwright.contracts.consultation.ClusterRequest.ComputeFabric;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;

/** What a reader of a compute fabric should know beside its counts. */
final class ComputeNotes {

    static void add(Findings findings, ComputeDemand demand, UplinkSpeeds speeds, FabricCounts counts, Catalogue catalogue) {
        counts(findings, demand, speeds, counts);
        wholeUnits(findings, demand, counts);
        tiers(findings, demand, counts);
        roomDecides(findings, demand);
        server(findings, demand.wanted(), catalogue);
        formFactor(findings, demand.wanted(), demand.leaf());
    }

    /** Says why uplinks run slower than whole ports. */
    static void splitUplinks(Findings findings, UplinkSpeeds whole, UplinkSpeeds chosen, FabricCount wholeCount,
            ComputeDemand demand) {
        boolean tooFew = wholeCount instanceof FabricCount.TooLarge;
        String why = tooFew ? "Whole ports are too few here" : "No parts make whole-port uplinks here";
        if (chosen.leafSpineGbps() != whole.leafSpineGbps()) {
            split(findings, why, whole.leafSpineGbps(), chosen.leafSpineGbps(), pointer(demand, "leafSpineDistanceM"));
        }
        if (chosen.spineCoreGbps() != whole.spineCoreGbps()) {
            split(findings, why, whole.spineCoreGbps(), chosen.spineCoreGbps(), pointer(demand, "spineCoreDistanceM"));
        }
    }

    private static String pointer(ComputeDemand demand, String field) {
        return demand.room() == null ? "/compute/" + field : "/room";
    }

    private static void split(Findings findings, String why, int whole, int chosen, String pointer) {
        findings.note(PASS, "split-uplinks", why + "; each " + whole + "G port runs as " + whole / chosen + "x" + chosen
                + "G instead.", pointer, null);
    }

    private static void counts(Findings findings, ComputeDemand demand, UplinkSpeeds speeds, FabricCounts counts) {
        Layout layout = counts.layout();
        if (layout.spine() == null) {
            findings.note(PASS, "counts", counts.downAtLeaves().most() + " of " + demand.leaf().cages()
                    * layout.leaf().downCagePorts() + " ports of " + demand.linkGbps() + "G are used"
                    + (layout.planes() == 1 ? "." : " in each plane."), null, null);
            return;
        }
        int down = layout.railsPerLeaf() == 1 ? layout.unitNodes() : layout.unitNodes() * layout.nodeLinks();
        double ratio = (double) down * demand.linkGbps() / layout.leaf().uplinks() / speeds.leafSpineGbps();
        findings.note(PASS, "counts", units(layout) + "; each leaf has " + down + " ports for nodes and "
                + Wording.count(layout.leaf().uplinks(), "uplink") + " of " + speeds.leafSpineGbps() + "G, "
                + counts.linksPerPair()
                + " to each of " + Wording.count(counts.groupSpines(), "spine")
                + (counts.groups() > 1 ? " of its group" : "")
                + "; capacity down to up is " + Wording.number(ratio) + " to 1.", null, null);
    }

    private static String units(Layout layout) {
        int slots = layout.nodes() + (layout.managerLinks() > 0 ? 1 : 0);
        int units = (slots + layout.unitNodes() - 1) / layout.unitNodes();
        return (units == 1 ? "One sub-unit of " : units + " sub-units of ") + layout.unitNodes() + " nodes"
                + (layout.planes() == 1 ? "" : " in each of " + layout.planes() + " planes");
    }

    private static void wholeUnits(Findings findings, ComputeDemand demand, FabricCounts counts) {
        Layout layout = counts.layout();
        int rest = layout.nodes() % layout.unitNodes();
        boolean shared = layout.lastRailsPerLeaf() != layout.railsPerLeaf();
        if (layout.spine() != null && rest != 0 && !shared) {
            findings.note(PASS, "partial-sub-unit", "The last sub-unit holds " + rest + " of " + layout.unitNodes()
                    + " nodes. Its leaves, spines and leaf-to-spine cables are built whole; node links follow the real nodes.",
                    "/compute/nodes", "nvidia-superpod-gb200");
        } else if (shared) {
            findings.note(PASS, "shared-rails", "Up to " + layout.lastRailsPerLeaf() + " rails share each leaf of "
                    + (layout.nodes() <= layout.unitNodes() ? "the sub-unit" : "the last sub-unit")
                    + "; a rail stays whole.", "/compute/topology", null);
        }
    }

    private static void tiers(Findings findings, ComputeDemand demand, FabricCounts counts) {
        if (counts.cores() == 0) {
            return;
        }
        int up = counts.layout().spine().uplinks();
        double ratio = demand.wanted().oversubscription();
        findings.note(PASS, "spine-groups", counts.groups() + (counts.groups() == 1 ? " group" : " groups") + " of "
                + counts.layout().leavesPerGroup() + " leaves and " + counts.groupSpines()
                + " spines" + (counts.layout().planes() == 1 ? "" : " in each plane") + "; a spine has "
                + up + " uplinks to " + counts.coresPerSet() + " of " + Wording.count(counts.cores(), "core")
                + (ratio == 1 ? "."
                        : "; the ratio of " + Wording.number(ratio) + " to 1 holds at leaves and at spines, "
                                + Wording.number(ratio * ratio) + " to 1 together."),
                null, null);
        if (up % counts.coresPerSet() != 0) {
            findings.note(REVIEW, "uneven-cores", "The " + up + " uplinks of a spine do not spread evenly over "
                    + counts.coresPerSet() + " cores; pairs differ by one link. All ports of the cores are used so.",
                    "/compute/nodes", null);
        }
        if (counts.groups() == 1) {
            findings.note(REVIEW, "cores-idle", "All leaves stand in one group, so traffic never needs a core: two tiers"
                    + " would carry it.", "/compute/topology", null);
        }
    }

    private static void roomDecides(Findings findings, ComputeDemand demand) {
        ComputeFabric wanted = demand.wanted();
        if (demand.room() != null && (wanted.nodeLeafDistanceM() != null || wanted.leafSpineDistanceM() != null
                || wanted.spineCoreDistanceM() != null)) {
            findings.note(PASS, "room-decides", "Cable lengths follow from the room; it keeps within the distances given beside"
                    + " it.", "/room", null);
        }
    }

    private static void server(Findings findings, ComputeFabric wanted, Catalogue catalogue) {
        Platform node = catalogue.platform(wanted.nodePlatform()).orElseThrow();
        String nic = catalogue.platform(wanted.nic()).orElseThrow().name();
        boolean listed = node.nics().value().contains(nic);
        if (!listed || node.nics().fromMemory()) {
            findings.note(REVIEW, "server-nics", node.name() + (listed ? " usually takes " : " is not known to take ") + nic
                    + "; what a server takes is its maker's choice, so check the order.", "/compute/nic", "memory");
        }
    }

    private static void formFactor(Findings findings, ComputeFabric wanted, Platform leaf) {
        Cage cage = leaf.ports().get(0).cage().value();
        String text;
        if (wanted.cooling() == Cooling.LIQUID) {
            text = "In a liquid-cooled chassis the cage carries the cold plate, so modules must have flat tops.";
        } else if (cage.osfpFamily()) {
            text = "OSFP modules carry their own finned heat sink, which suits sustained load in an air-cooled chassis. They go"
                    + " into switches only: NIC cages take flat tops.";
        } else {
            text = "QSFP-DD modules are cooled by the heat sink that rides on the cage, and the cage takes older QSFP parts."
                    + " Where modules draw much power, an OSFP chassis cools them better.";
        }
        findings.note(PASS, "form-factor-advice", text, "/compute/leafSwitch", "ai-cluster-guide");
    }

    private ComputeNotes() {
    }
}
