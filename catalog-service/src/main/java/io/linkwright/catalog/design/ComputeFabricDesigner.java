package io.linkwright.catalog.design;

import java.util.List;
import java.util.Locale;

import io.linkwright.catalog.compatibility.Protocols;
import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.compatibility.Wording;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.contracts.catalog.Design.Chassis;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;
import io.linkwright.contracts.consultation.ClusterRequest.ComputeFabric;
import io.linkwright.optics.budget.FibreGrade;

/** Designs the fabric between the GPUs: two tiers, rail-optimised. Everything that stands against it is found in one pass. */
final class ComputeFabricDesigner {

    private static final String AT = "/compute/";

    private final Catalogue catalogue;
    private final ComputeFabric wanted;
    private final FibreGrade multimode;
    private final FibreGrade singleMode;
    private final Findings findings;
    private final Platform nic;
    private final Platform leaf;
    private final Platform spine;

    ComputeFabricDesigner(Catalogue catalogue, ComputeFabric wanted, FibreGrade multimode, FibreGrade singleMode,
            Findings findings) {
        this.catalogue = catalogue;
        this.wanted = wanted;
        this.multimode = multimode;
        this.singleMode = singleMode;
        this.findings = findings;
        nic = catalogue.platform(wanted.nic()).orElseThrow();
        leaf = catalogue.platform(wanted.leafSwitch()).orElseThrow();
        spine = catalogue.platform(wanted.spineSwitch()).orElseThrow();
    }

    /** Null when something stands against it; the findings then say what. */
    Fabric design() {
        Findings mine = new Findings();
        platformsFit(mine);
        if (!speedsFit(mine)) {
            findings.addAll(mine);
            return null;
        }
        TierParts nodeLeaf = nodeLeaf();
        int uplink = Math.min(port(leaf).nativePortGbps().value(), port(spine).nativePortGbps().value());
        TierParts leafSpine = leafSpine(uplink);
        boolean split = leafSpine.choice() instanceof Choice.Nothing && uplink > wanted.linkSpeedGbps();
        if (split) {
            TierParts slower = leafSpine(wanted.linkSpeedGbps());
            if (slower.choice() instanceof Choice.Chosen) {
                leafSpine = slower;
                ComputeNotes.splitUplinks(mine, uplink, wanted.linkSpeedGbps());
            }
        }
        TwoTierPlan plan = count(leafSpine.far().speedGbps(), mine);
        Fabric fabric = null;
        if (nodeLeaf.chosen(mine) & leafSpine.chosen(mine) & plan != null && !mine.blocked()) {
            fabric = fabric(plan, nodeLeaf, leafSpine, mine);
        }
        findings.addAll(mine);
        return fabric;
    }

    private void platformsFit(Findings mine) {
        protocol(nic, "nic", mine);
        protocol(leaf, "leafSwitch", mine);
        protocol(spine, "spineSwitch", mine);
        cooling(leaf, "leafSwitch", mine);
        cooling(spine, "spineSwitch", mine);
    }

    private void protocol(Platform platform, String field, Findings mine) {
        if (!platform.protocols().value().contains(wanted.protocol())) {
            mine.block("platform-protocol", platform.name() + " does not run " + Protocols.label(wanted.protocol()) + ".",
                    AT + field);
        }
    }

    private void cooling(Platform platform, String field, Findings mine) {
        if (platform.cooling() != null && !platform.cooling().value().contains(wanted.cooling())) {
            mine.block("cooling", platform.name() + " is not built with " + wanted.cooling().name().toLowerCase(
                    Locale.ROOT) + " cooling.", AT + field);
        }
    }

    private boolean speedsFit(Findings mine) {
        boolean nicFits = PortSpeed.fits(nic, wanted.linkSpeedGbps(), wanted.protocol(), AT + "nic", mine);
        boolean leafFits = PortSpeed.fits(leaf, wanted.linkSpeedGbps(), wanted.protocol(), AT + "leafSwitch", mine);
        int up = port(leaf).nativePortGbps().value();
        int down = port(spine).nativePortGbps().value();
        boolean tiersFit = Math.max(up, down) % Math.min(up, down) == 0;
        if (!tiersFit) {
            mine.block("uplink-speed", "Ports of " + up + "G and " + down + "G do not split into each other.",
                    AT + "spineSwitch");
        }
        return nicFits && leafFits && tiersFit;
    }

    private TierParts nodeLeaf() {
        int nicPorts = port(nic).cageGbps() / port(nic).nativePortGbps().value();
        Socket near = socket(nic, "node", "nic", nicPorts, wanted.linkSpeedGbps());
        Socket far = socket(leaf, "leaf", "leafSwitch", port(leaf).cageGbps() / wanted.linkSpeedGbps(),
                wanted.linkSpeedGbps());
        return TierParts.choose(catalogue, near, far, run(wanted.nodeLeafDistanceM(), "nodeLeafDistanceM"));
    }

    private TierParts leafSpine(int uplink) {
        Socket near = socket(leaf, "leaf", "leafSwitch", port(leaf).cageGbps() / uplink, uplink);
        Socket far = socket(spine, "spine", "spineSwitch", port(spine).cageGbps() / uplink, uplink);
        return TierParts.choose(catalogue, near, far, run(wanted.leafSpineDistanceM(), "leafSpineDistanceM"));
    }

    private Socket socket(Platform platform, String role, String field, int linksPerCage, int speed) {
        return Socket.of(platform, new Socket.Demand(role, linksPerCage, speed, wanted.protocol(), wanted.cooling(), null,
                AT + field));
    }

    private Run run(double distanceM, String field) {
        return new Run(distanceM, multimode, singleMode, AT + field);
    }

    private TwoTierPlan count(int uplink, Findings mine) {
        TwoTierDemand demand = new TwoTierDemand(wanted.nodes(), wanted.nicsPerNode(), leaf.cages(),
                port(leaf).cageGbps() / wanted.linkSpeedGbps(), port(leaf).cageGbps() / uplink,
                spine.cages() * (port(spine).cageGbps() / uplink), wanted.linkSpeedGbps(), uplink, wanted.oversubscription());
        TwoTierPlan.Result result = TwoTierPlan.count(demand);
        if (result instanceof TwoTierPlan.Planned planned) {
            return planned.plan();
        }
        TwoTierPlan.TooLarge large = (TwoTierPlan.TooLarge) result;
        long links = (long) wanted.nodes() * wanted.nicsPerNode();
        mine.block("two-tier-limit", Wording.count(wanted.nodes()) + " nodes of " + wanted.nicsPerNode() + " NICs need "
                + Wording.count(links) + " links and " + Wording.count(large.leaves())
                + " leaves; two tiers end where a spine ("
                + demand.spinePorts() + " ports of " + uplink + "G) has no port left for another leaf, at "
                + Wording.count((long) large.maxNodes() * wanted.nicsPerNode()) + " links.", AT + "nodes");
        mine.nearest(large.maxNodes() == 0 ? null
                : "Two tiers of these switches carry up to " + Wording.count(large.maxNodes()) + " nodes of "
                        + wanted.nicsPerNode() + " NICs.");
        return null;
    }

    private Fabric fabric(TwoTierPlan plan, TierParts nodeLeaf, TierParts leafSpine, Findings mine) {
        Tier down = nodeLeaf.tier("node-leaf", plan.atNodes(), plan.downAtLeaves());
        Tier up = leafSpine.tier("leaf-spine", plan.upAtLeaves(), plan.atSpines());
        ComputeNotes.add(mine, wanted, plan, leaf, catalogue);
        String node = catalogue.platform(wanted.nodePlatform()).orElseThrow().name();
        return new Fabric("compute", "two-tier-rail-optimised", List.of(new Chassis("node", node, wanted.nodes()),
                new Chassis("leaf", leaf.name(), plan.leaves()), new Chassis("spine", spine.name(), plan.spines())),
                List.of(down, up), catalogue.cite(mine.notes()), null,
                plan.layout(nodeLeaf.near().linksPerCage(), port(leaf).cageGbps() / wanted.linkSpeedGbps(),
                        leafSpine.near().linksPerCage(), leafSpine.far().linksPerCage()));
    }

    private static PortGroup port(Platform platform) {
        return platform.ports().get(0);
    }
}
