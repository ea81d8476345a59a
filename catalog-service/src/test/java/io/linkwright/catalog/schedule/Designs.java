package io.linkwright.catalog.schedule;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.design.DesignOutcome;
import io.linkwright.catalog.design.Designer;
import io.linkwright.catalog.topology.FabricCount;
import io.linkwright.catalog.topology.FabricCounts;
import io.linkwright.catalog.topology.FabricDemand;
import io.linkwright.catalog.topology.SwitchPorts;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.catalog.Design.Cable;
import io.linkwright.contracts.catalog.Design.Chassis;
import io.linkwright.contracts.catalog.Design.End;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;
import io.linkwright.contracts.consultation.ClusterRequest.Topology;

/** Designs made by the real designer, and their files read back. */
final class Designs {

    static final Designer DESIGNER = new Designer(CatalogueFixture.CATALOGUE, CatalogueFixture.ASSUMPTIONS);

    static Design example(String name) {
        return design(CatalogueFixture.exampleTree(name));
    }

    /** The 1,024-GPU example with so many nodes, and without storage. */
    static Design nodes(int nodes) {
        ObjectNode request = CatalogueFixture.exampleTree("h200-1024");
        ((ObjectNode) request.get("compute")).put("nodes", nodes);
        request.remove("storage");
        return design(request);
    }

    static Design design(ObjectNode request) {
        DesignOutcome outcome = DESIGNER.design(CatalogueFixture.read(request));
        if (outcome instanceof DesignOutcome.Proposed proposed) {
            return proposed.design();
        }
        throw new AssertionError("not designed: " + outcome);
    }

    /** So many nodes of eight 400G links on QM9700 switches in three tiers, with the parts of the 1,024-GPU example. */
    static Design threeTiers(int nodes, int planes) {
        Design small = nodes(128);
        Fabric compute = small.fabrics().get(0);
        SwitchPorts ports = new SwitchPorts(32, 400, 2, 400, 2);
        FabricCount counted = FabricCount.of(new FabricDemand(Topology.THREE_TIER, nodes, 8, planes, false, 1, 1, ports, ports,
                SwitchPorts.topmost(32, 400, 2)));
        FabricCounts counts = ((FabricCount.Counted) counted).counts();
        Tier down = compute.tiers().get(0);
        Tier up = compute.tiers().get(1);
        List<Tier> tiers = List.of(scaled(down, "node-leaf", "node", "leaf", counts.nodeLinks()),
                scaled(up, "leaf-spine", "leaf", "spine", counts.leafSpineLinks()),
                scaled(up, "spine-core", "spine", "core", counts.spineCoreLinks()));
        List<Chassis> chassis = List.of(new Chassis("node", "HGX-H200", nodes), new Chassis("leaf", "QM9700", counts.leaves()),
                new Chassis("spine", "QM9700", counts.spines()), new Chassis("core", "QM9700", counts.cores()));
        return new Design(nodes * 8 + " GPUs", "Three tiers.",
                List.of(new Fabric("compute", "three-tier", chassis, tiers, List.of(), null, counts.layout())), List.of(), 0,
                List.of(), null, null);
    }

    private static Tier scaled(Tier tier, String name, String near, String far, long links) {
        Cable cable = tier.cable();
        return new Tier(name, links, tier.linkSpeedGbps(), tier.distanceM(), scaled(tier.near(), near, links),
                scaled(tier.far(), far, links),
                new Cable(cable.partNumber(), cable.description(), cable.lengthM(), 1, links), null, List.of(), List.of());
    }

    private static End scaled(End end, String role, long links) {
        return new End(role, end.platform(), end.partNumber(), end.description(), end.linksPerModule(),
                links / end.linksPerModule(), end.maxPowerW());
    }

    static String schedule(Design design) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ScheduleCsv(Wired.of(design)).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String portMap(Design design) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PortMapCsv(Wired.of(design)).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String dot(Design design, Detail detail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FabricDot(Wired.of(design), detail).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String cableValidation(Design design) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CableValidationDot(Wired.of(design)).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Designs() {
    }
}
