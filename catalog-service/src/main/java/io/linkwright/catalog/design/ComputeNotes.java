package io.linkwright.catalog.design;

import static io.linkwright.contracts.Reason.Severity.PASS;
import static io.linkwright.contracts.Reason.Severity.REVIEW;

import io.linkwright.catalog.compatibility.Wording;
import io.linkwright.catalog.platform.Cage;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.contracts.consultation.ClusterRequest.ComputeFabric;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/** What a reader of a compute fabric should know beside its counts. */
final class ComputeNotes {

    static void add(Findings findings, ComputeFabric wanted, TwoTierPlan plan, Platform leaf, Catalogue catalogue) {
        counts(findings, wanted, plan);
        wholeSubUnits(findings, wanted, plan);
        inBandManagement(findings, wanted, plan);
        server(findings, wanted, catalogue);
        formFactor(findings, wanted, leaf);
    }

    static void splitUplinks(Findings findings, int nativeGbps, int linkGbps) {
        findings.note(PASS, "split-uplinks", "No parts make " + nativeGbps + "G uplinks here; each port runs as "
                + nativeGbps / linkGbps + "x" + linkGbps + "G instead.", "/compute/leafSpineDistanceM", null);
    }

    private static void counts(Findings findings, ComputeFabric wanted, TwoTierPlan plan) {
        int perPair = plan.uplinksPerLeaf() / plan.spines();
        double ratio = (double) plan.nodesPerSubUnit() * wanted.linkSpeedGbps() / plan.uplinksPerLeaf() / plan.uplinkGbps();
        findings.note(PASS, "counts", plan.subUnits() + (plan.subUnits() == 1 ? " sub-unit of " : " sub-units of ")
                + plan.nodesPerSubUnit() + " nodes; each leaf has " + plan.nodesPerSubUnit() + " ports for nodes and "
                + plan.uplinksPerLeaf() + " uplinks of " + plan.uplinkGbps() + "G, " + perPair + " to each of "
                + plan.spines() + " spines; capacity down to up is " + Wording.number(ratio) + " to 1.", null, null);
    }

    private static void wholeSubUnits(Findings findings, ComputeFabric wanted, TwoTierPlan plan) {
        int rest = plan.nodes() % plan.nodesPerSubUnit();
        if (rest != 0) {
            findings.note(PASS, "partial-sub-unit", "The last sub-unit holds " + rest + " of " + plan.nodesPerSubUnit()
                    + " nodes. Its leaves, spines and leaf-to-spine cables are built whole; node links follow the real nodes.",
                    "/compute/nodes", "nvidia-superpod-gb200");
        }
    }

    private static void inBandManagement(Findings findings, ComputeFabric wanted, TwoTierPlan plan) {
        if (wanted.protocol() == Protocol.INFINIBAND && plan.nodes() % plan.nodesPerSubUnit() == 0) {
            findings.note(REVIEW, "ufm-in-band", Wording.count(plan.nodes()) + " nodes fill every leaf port. If the fabric"
                    + " manager (UFM) is attached in-band, one node slot goes to it: " + Wording.count(plan.nodes() - 1)
                    + " nodes. Say where the manager sits.", "/compute/nodes", "nvidia-superpod-h100");
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
