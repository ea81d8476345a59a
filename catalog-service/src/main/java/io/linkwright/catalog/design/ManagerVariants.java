package io.linkwright.catalog.design;

import static io.linkwright.contracts.Reason.Severity.PASS;
import static io.linkwright.contracts.Reason.Severity.REVIEW;

import java.util.List;

import io.linkwright.catalog.compatibility.Wording;
import io.linkwright.catalog.topology.FabricCount;
import io.linkwright.catalog.topology.FabricCounts;
import io.linkwright.catalog.topology.FabricDemand;
import io.linkwright.contracts.catalog.Design.Variant;

/**
 * Where the subnet manager of an InfiniBand fabric attaches changes how many nodes fit: NVIDIA's reference architectures count
 * 128 nodes with the manager elsewhere and 127 with it on leaf ports. While nobody has said where, the fabric is designed with
 * the manager elsewhere, the other count is shown beside it, and the question is asked.
 */
final class ManagerVariants {

    static final String PLATFORM = "UFM";

    private static final String POINTER = "/compute/fabricManager";
    private static final String SOURCE = "nvidia-superpod-h100";

    private final ComputeDemand asked;
    private final FabricDemand demand;
    private final FabricCounts counts;
    private final FabricCounts other;

    ManagerVariants(ComputeDemand asked, FabricDemand demand, FabricCounts counts) {
        this.asked = asked;
        this.demand = demand;
        this.counts = counts;
        this.other = asked.managerUndecided() ? inBand() : asked.managerInBand() ? oneNodeFewer() : null;
    }

    /** The most nodes, up to those asked for, that the same switches carry beside a manager on leaf ports. */
    private FabricCounts inBand() {
        for (int nodes = demand.nodes(); nodes >= Math.max(1, demand.nodes() - 1); nodes--) {
            FabricCounts same = sameSwitches(nodes);
            if (same != null) {
                return same;
            }
        }
        return null;
    }

    private FabricCounts sameSwitches(int nodes) {
        return FabricCount.of(demand.with(nodes, true)) instanceof FabricCount.Counted counted
                && counted.counts().leaves() == counts.leaves() ? counted.counts() : null;
    }

    /** The fabric of one node fewer, if the manager's slot alone made it larger. */
    private FabricCounts oneNodeFewer() {
        return demand.nodes() > 1
                && FabricCount.of(demand.with(demand.nodes() - 1, true)) instanceof FabricCount.Counted counted
                && counted.counts().leaves() < counts.leaves() ? counted.counts() : null;
    }

    /** Null when there is but one answer. */
    List<Variant> variants() {
        if (other == null) {
            return null;
        }
        int nodes = other.layout().nodes();
        String links = Wording.count(other.nodeLinks(), "node link") + " and " + other.managerLinks() + " of the manager";
        return List.of(asked.managerUndecided()
                ? variant("fabric-manager-in-band",
                        "With the fabric manager on leaf ports: " + Wording.count(nodes, "node") + ", "
                                + links + ".",
                        nodes)
                : variant("one-node-fewer", "The manager's node slot alone takes further switches; " + Wording.count(nodes)
                        + " nodes do without them.", nodes));
    }

    private Variant variant(String name, String text, int nodes) {
        return new Variant(name, text, nodes, nodes * asked.wanted().gpusPerNode(), other.leaves(), other.spines(),
                other.cores(), other.nodeLinks(), other.leafSpineLinks(), other.spineCoreLinks());
    }

    void ask(Findings findings) {
        if (asked.managerInBand()) {
            inBand(findings);
        } else if (other != null && other.layout().nodes() < demand.nodes()) {
            findings.note(REVIEW, "ufm-in-band", Wording.count(demand.nodes()) + " nodes fill every leaf port. If the fabric"
                    + " manager (UFM) is attached in-band, one node slot goes to it: "
                    + Wording.count(other.layout().nodes()) + " nodes. Say where the manager sits.", POINTER, SOURCE);
        } else if (other != null) {
            findings.note(REVIEW, "ufm-in-band", "If the fabric manager (UFM) is attached in-band, it takes a node slot that is"
                    + " free here; its " + Wording.count(other.managerLinks(), "link")
                    + (other.managerLinks() == 1 ? " is" : " are")
                    + " not counted. Say where the manager sits.",
                    POINTER, SOURCE);
        }
    }

    private void inBand(Findings findings) {
        findings.note(PASS, "ufm-in-band", "The fabric manager (UFM) takes one node slot: " + counts.managerLinks()
                + " links to " + counts.managers() + " managers beside " + Wording.count(counts.nodeLinks())
                + " of the nodes, counted together.", POINTER, SOURCE);
        findings.note(REVIEW, "ufm-nic", "The managers are counted with the NIC of the nodes; check the order for theirs.",
                POINTER, "memory");
        if (other != null) {
            findings.note(REVIEW, "ufm-slot", "The manager's slot alone takes " + (counts.leaves() - other.leaves())
                    + " further leaves; " + Wording.count(demand.nodes() - 1) + " nodes do without them.", "/compute/nodes",
                    SOURCE);
        }
    }
}
