package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.linkwright.catalog.topology.FabricCount;
import io.linkwright.catalog.topology.FabricCounts;
import io.linkwright.contracts.catalog.Design.Chassis;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;
import io.linkwright.contracts.consultation.ClusterRequest.Topology;

/**
 * Designs the fabric between the GPUs. Uplinks run at the speed of whole ports where the counts and the parts allow, else the
 * ports split. Everything that stands against the fabric is found in one pass.
 */
final class ComputeFabricDesigner {

    /** What one choice of uplink speeds comes to. */
    private record Attempt(UplinkSpeeds speeds, FabricCount count, List<TierParts> tiers, Findings findings) {

        boolean works() {
            return count instanceof FabricCount.Counted && !findings.blocked();
        }
    }

    private final Catalogue catalogue;
    private final PartChoosers choosers;
    private final ComputeDemand demand;
    private final Findings findings;

    ComputeFabricDesigner(PartChoosers choosers, ComputeDemand demand, Findings findings) {
        this.catalogue = choosers.catalogue();
        this.choosers = choosers;
        this.demand = demand;
        this.findings = findings;
    }

    /** Null when something stands against it; the findings then say what. */
    Fabric design() {
        Findings mine = new Findings();
        PlatformChecks.judge(demand, mine);
        if (!PlatformChecks.speedsFit(demand, mine)) {
            return refused(mine);
        }
        List<UplinkSpeeds> choices = UplinkSpeeds.choices(demand);
        Attempt first = attempt(choices.get(0));
        Attempt chosen = first;
        for (int i = 1; !chosen.works() && i < choices.size(); i++) {
            Attempt slower = attempt(choices.get(i));
            chosen = slower.works() ? slower : first;
        }
        if (chosen != first) {
            ComputeNotes.splitUplinks(mine, first.speeds, chosen.speeds, first.count, demand);
        }
        mine.addAll(chosen.findings);
        if (mine.blocked()) {
            return refused(mine);
        }
        Fabric fabric = fabric(chosen, ((FabricCount.Counted) chosen.count).counts(), mine);
        findings.addAll(mine);
        return fabric;
    }

    private Fabric refused(Findings mine) {
        PlaneAdvice.tell(demand, other -> new ComputeFabricDesigner(choosers, other, new Findings()).design(), mine);
        findings.addAll(mine);
        return null;
    }

    private Attempt attempt(UplinkSpeeds speeds) {
        Findings here = new Findings();
        FabricCount count = FabricCount.of(speeds.demand(demand));
        if (count instanceof FabricCount.TooLarge large) {
            TooLargeAdvice.tell(large, demand, here);
        }
        Runs runs = Runs.of(demand, count, here);
        List<TierParts> tiers = new ArrayList<>();
        if (runs != null) {
            FabricCounts counts = count instanceof FabricCount.Counted counted ? counted.counts() : null;
            for (int tier = 0; tier < demand.tiers(); tier++) {
                TierParts parts = TierParts.choose(choosers, speeds.near(demand, tier), speeds.far(demand, tier),
                        runs.run(tier), SideBySide.links(counts, tier), links(counts, tier));
                parts.chosen(here);
                tiers.add(parts);
            }
            runs.lengths(counts).ifPresent(lengths -> tiers.replaceAll(parts -> parts.in(lengths)));
        }
        return new Attempt(speeds, count, tiers, here);
    }

    /** The links of the nodes where the fabric could not be counted. */
    private long links(FabricCounts counts, int tier) {
        if (counts == null || tier == 0) {
            return (long) demand.wanted().nodes() * demand.wanted().nicsPerNode() * demand.planes();
        }
        return tier == 1 ? counts.leafSpineLinks() : counts.spineCoreLinks();
    }

    private Fabric fabric(Attempt attempt, FabricCounts counts, Findings mine) {
        List<Tier> tiers = new ArrayList<>();
        tiers.add(attempt.tiers.get(0).tier("node-leaf", 0, counts, counts.atNodes(), counts.downAtLeaves()));
        if (counts.spines() > 0) {
            tiers.add(attempt.tiers.get(1).tier("leaf-spine", 1, counts, counts.upAtLeaves(), counts.downAtSpines()));
        }
        if (counts.cores() > 0) {
            tiers.add(attempt.tiers.get(2).tier("spine-core", 2, counts, counts.upAtSpines(), counts.atCores()));
        }
        ComputeNotes.add(mine, demand, attempt.speeds, counts, catalogue);
        ManagerVariants manager = new ManagerVariants(demand, attempt.speeds.demand(demand), counts);
        manager.ask(mine);
        return new Fabric("compute", kebab(demand.wanted().topology()), chassis(counts), tiers, catalogue.cite(mine.notes()),
                manager.variants(), counts.layout());
    }

    private List<Chassis> chassis(FabricCounts counts) {
        List<Chassis> chassis = new ArrayList<>();
        chassis.add(new Chassis("node", demand.node().name(), demand.wanted().nodes()));
        chassis.add(new Chassis("leaf", demand.leaf().name(), counts.leaves()));
        if (counts.spines() > 0) {
            chassis.add(new Chassis("spine", demand.spine().name(), counts.spines()));
        }
        if (counts.cores() > 0) {
            chassis.add(new Chassis("core", demand.core().name(), counts.cores()));
        }
        if (counts.managers() > 0) {
            chassis.add(new Chassis("fabric-manager", ManagerVariants.PLATFORM, counts.managers()));
        }
        return chassis;
    }

    private static String kebab(Topology topology) {
        return topology.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
