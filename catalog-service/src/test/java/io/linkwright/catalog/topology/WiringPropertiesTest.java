package io.linkwright.catalog.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.linkwright.contracts.catalog.Design.Layer;
import io.linkwright.contracts.catalog.Design.Layout;
import io.linkwright.contracts.consultation.ClusterRequest.Topology;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for the wiring of every fabric that can be counted, whatever was asked. */
class WiringPropertiesTest {

    @Property(tries = 400)
    void everyPortIsUsedAtMostOnce(@ForAll("demands") FabricDemand demand) {
        Statistics.collect(demand.topology(), FabricCount.of(demand).getClass().getSimpleName());
        if (FabricCount.of(demand) instanceof FabricCount.Counted counted) {
            Layout layout = counted.counts().layout();
            List<Wiring> tiers = FabricWiring.of(layout);
            Set<List<Integer>> used = new HashSet<>();
            for (int tier = 0; tier < tiers.size(); tier++) {
                int near = tier;
                tiers.get(tier).forEach((nearChassis, nearCage, nearPort, farChassis, farCage, farPort) -> {
                    assertThat(used.add(List.of(near, nearChassis, nearCage, nearPort))).as("near port free").isTrue();
                    assertThat(used.add(List.of(near + 1, farChassis, farCage, farPort))).as("far port free").isTrue();
                });
            }
            // A cage runs links down or links up: up cages begin behind the last down cage.
            staysBelow(tiers, 0, layout.leaf());
            if (layout.core() != null) {
                staysBelow(tiers, 1, layout.spine());
            }
        }
    }

    private static void staysBelow(List<Wiring> tiers, int below, Layer layer) {
        tiers.get(below).forEach((nearChassis, nearCage, nearPort, farChassis, farCage, farPort) -> {
            assertThat(farPort).isLessThan(layer.downCagePorts());
            if (layer.uplinks() > 0) {
                assertThat(farCage).isLessThan(layer.firstUpCage());
            }
        });
    }

    @Property(tries = 400)
    void cagesOfEverySwitchSuffice(@ForAll("demands") FabricDemand demand) {
        if (FabricCount.of(demand) instanceof FabricCount.Counted counted) {
            List<Wiring> tiers = FabricWiring.of(counted.counts().layout());
            List<SwitchPorts> switches = Arrays.asList(demand.leaf(), demand.spine(), demand.core());
            for (int tier = 0; tier < tiers.size(); tier++) {
                int at = tier;
                tiers.get(tier).forEach((nearChassis, nearCage, nearPort, farChassis, farCage, farPort) -> {
                    assertThat(farCage).isLessThan(switches.get(at).cages());
                    if (at > 0) {
                        assertThat(nearCage).isLessThan(switches.get(at - 1).cages());
                        assertThat(nearPort).isLessThan(switches.get(at - 1).upPerCage());
                    }
                });
            }
        }
    }

    @Property(tries = 400)
    void wiringAgreesWithTheCounts(@ForAll("demands") FabricDemand demand) {
        if (FabricCount.of(demand) instanceof FabricCount.Counted counted) {
            FabricCounts counts = counted.counts();
            List<Wiring> tiers = FabricWiring.of(counts.layout());
            agrees(tiers.get(0), counts.nodeLinks() + counts.managerLinks(), counts.atNodes(), counts.downAtLeaves());
            if (tiers.size() > 1) {
                agrees(tiers.get(1), counts.leafSpineLinks(), counts.upAtLeaves(), counts.downAtSpines());
            }
            if (tiers.size() > 2) {
                agrees(tiers.get(2), counts.spineCoreLinks(), counts.upAtSpines(), counts.atCores());
            }
        }
    }

    private static void agrees(Wiring wiring, long links, Spread near, Spread far) {
        Map<Integer, Long> atNear = new HashMap<>();
        Map<Integer, Long> atFar = new HashMap<>();
        wiring.forEach((nearChassis, nearCage, nearPort, farChassis, farCage, farPort) -> {
            atNear.merge(nearChassis, 1L, Long::sum);
            atFar.merge(farChassis, 1L, Long::sum);
        });
        assertThat(wiring.links()).isEqualTo(links).isEqualTo(near.links()).isEqualTo(far.links())
                .isEqualTo(atNear.values().stream().mapToLong(Long::longValue).sum());
        assertThat(histogram(atNear)).isEqualTo(histogram(near));
        assertThat(histogram(atFar)).isEqualTo(histogram(far));
    }

    private static Map<Long, Long> histogram(Map<Integer, Long> links) {
        Map<Long, Long> chassis = new HashMap<>();
        links.values().forEach(each -> chassis.merge(each, 1L, Long::sum));
        return chassis;
    }

    private static Map<Long, Long> histogram(Spread spread) {
        Map<Long, Long> chassis = new HashMap<>();
        spread.shares().stream().filter(share -> share.chassis() > 0 && share.linksEach() > 0)
                .forEach(share -> chassis.merge(share.linksEach(), share.chassis(), Long::sum));
        return chassis;
    }

    @Property(tries = 300)
    void everyLeafReachesEverySpineOfItsGroupByAsManyLinks(@ForAll("demands") FabricDemand demand) {
        if (FabricCount.of(demand) instanceof FabricCount.Counted counted && counted.counts().spines() > 0) {
            FabricCounts counts = counted.counts();
            Map<List<Integer>, Integer> pairs = pairs(FabricWiring.of(counts.layout()).get(1));

            assertThat(pairs.values()).containsOnly(counts.linksPerPair());
            assertThat(pairs).hasSize(counts.leaves() * counts.groupSpines());
        }
    }

    /** Pairs of a spine and a core of its set differ by one link at most, and any two spines of a set meet. */
    @Property(tries = 300)
    void spinesSpreadEvenlyOverTheCoresOfTheirSet(@ForAll("demands") FabricDemand demand) {
        if (FabricCount.of(demand) instanceof FabricCount.Counted counted && counted.counts().cores() > 0) {
            FabricCounts counts = counted.counts();
            Map<List<Integer>, Integer> pairs = pairs(FabricWiring.of(counts.layout()).get(2));
            int each = counts.layout().spine().uplinks() / counts.coresPerSet();

            assertThat(pairs.values()).allMatch(links -> links == each || links == each + 1);
            assertThat(pairs)
                    .hasSize(counts.spines() * Math.min(counts.coresPerSet(), counts.layout().spine().uplinks()));
            assertThat(counts.coresPerSet()).isLessThan(2 * counts.layout().spine().uplinks());
        }
    }

    private static Map<List<Integer>, Integer> pairs(Wiring wiring) {
        Map<List<Integer>, Integer> pairs = new HashMap<>();
        wiring.forEach((nearChassis, nearCage, nearPort, farChassis, farCage, farPort) -> pairs
                .merge(List.of(nearChassis, farChassis), 1, Integer::sum));
        return pairs;
    }

    @Property(tries = 300)
    void capacityUpIsNoLessThanAskedFor(@ForAll("demands") FabricDemand demand) {
        if (FabricCount.of(demand) instanceof FabricCount.Counted counted && counted.counts().spines() > 0) {
            FabricCounts counts = counted.counts();
            double down = (double) counts.downAtLeaves().most() * demand.leaf().downGbps();
            double up = (double) counts.layout().leaf().uplinks() * demand.leaf().upGbps();
            assertThat(up * demand.oversubscription()).isGreaterThanOrEqualTo(down * (1 - 1e-9));
            if (counts.cores() > 0) {
                double spineDown = (double) counts.downAtSpines().most() * demand.spine().downGbps();
                double spineUp = (double) counts.layout().spine().uplinks() * demand.spine().upGbps();
                assertThat(spineUp * demand.oversubscription()).isGreaterThanOrEqualTo(spineDown * (1 - 1e-9));
            }
        }
    }

    @Property(tries = 300)
    void railsGoWhereTheTopologyPutsThem(@ForAll("demands") FabricDemand demand) {
        if (FabricCount.of(demand) instanceof FabricCount.Counted counted) {
            Layout layout = counted.counts().layout();
            Map<Integer, Set<Integer>> railsOfLeaf = new HashMap<>();
            Map<Integer, Set<Integer>> leavesOfNode = new HashMap<>();
            FabricWiring.of(layout).get(0).forEach((nearChassis, nearCage, nearPort, farChassis, farCage, farPort) -> {
                if (nearChassis < layout.nodes()) {
                    int rail = (nearCage * layout.nodeCagePorts() + nearPort) / layout.planes();
                    railsOfLeaf.computeIfAbsent(farChassis, leaf -> new HashSet<>()).add(rail);
                    leavesOfNode.computeIfAbsent(nearChassis, node -> new HashSet<>()).add(farChassis);
                }
            });
            switch (demand.topology()) {
                case TWO_TIER_RAIL_OPTIMISED, THREE_TIER -> {
                    assertThat(railsOfLeaf.values()).allMatch(rails -> rails.size() == 1);
                    assertThat(leavesOfNode.values()).allMatch(leaves -> leaves.size() == demand.rails() * demand.planes());
                }
                case TWO_TIER_NODE_ON_ONE_LEAF, SINGLE_SWITCH ->
                    assertThat(leavesOfNode.values()).allMatch(leaves -> leaves.size() == demand.planes());
                case TWO_TIER_SHARED_RAILS -> railsAreWhole(layout);
            }
        }
    }

    /** All nodes of a unit have a rail at the same leaf. */
    private static void railsAreWhole(Layout layout) {
        Map<List<Integer>, Set<Integer>> leaves = new HashMap<>();
        FabricWiring.of(layout).get(0).forEach((nearChassis, nearCage, nearPort, farChassis, farCage, farPort) -> {
            int port = nearCage * layout.nodeCagePorts() + nearPort;
            if (nearChassis < layout.nodes()) {
                leaves.computeIfAbsent(List.of(nearChassis / layout.unitNodes(), port), rail -> new HashSet<>())
                        .add(farChassis);
            }
        });
        assertThat(leaves.values()).allMatch(ends -> ends.size() == 1);
    }

    /** What is counted as the most fits, and one node more does not. */
    @Property(tries = 300)
    void theNearestNumberOfNodesIsTheMost(@ForAll("demands") FabricDemand demand) {
        if (FabricCount.of(demand) instanceof FabricCount.TooLarge large) {
            assertThat(large.maxNodes()).isLessThan(demand.nodes());
            assertThat(large.reason()).endsWith(".");
            if (large.maxNodes() > 0) {
                FabricDemand most = demand.with(large.maxNodes(), demand.managerInBand());
                assertThat(FabricCount.of(most)).isInstanceOf(FabricCount.Counted.class);
                assertThat(FabricCount.of(most.with(large.maxNodes() + 1, demand.managerInBand())))
                        .isInstanceOf(FabricCount.TooLarge.class);
            }
        }
    }

    @Provide
    Arbitrary<FabricDemand> demands() {
        Arbitrary<SwitchPorts[]> switches = Arbitraries.of(
                new SwitchPorts[] { Demands.NDR, Demands.NDR, Demands.NDR },
                new SwitchPorts[] { Demands.SPLIT_DOWN, Demands.ETHERNET_800, Demands.ETHERNET_800 },
                new SwitchPorts[] { Demands.SPLIT_BOTH, Demands.SPLIT_BOTH, Demands.SPLIT_BOTH },
                new SwitchPorts[] { Demands.XDR, Demands.XDR, Demands.XDR },
                new SwitchPorts[] { Demands.radix(8), Demands.radix(8), Demands.radix(8) },
                new SwitchPorts[] { Demands.radix(10), Demands.radix(12), Demands.radix(7) },
                new SwitchPorts[] { new SwitchPorts(3, 200, 4, 400, 2), new SwitchPorts(5, 400, 2, 800, 1),
                        new SwitchPorts(4, 800, 1, 800, 1) });
        return Combinators.combine(Arbitraries.of(Topology.values()), Arbitraries.integers().between(1, 150),
                Arbitraries.integers().between(1, 9), Arbitraries.integers().between(1, 3), Arbitraries.of(true, false),
                Arbitraries.of(1.0, 1.5, 2.0, 3.0, 7.0), Arbitraries.integers().between(1, 3), switches)
                .as((topology, nodes, rails, planes, inBand, ratio, cagePorts, ports) -> {
                    boolean single = topology == Topology.SINGLE_SWITCH;
                    return new FabricDemand(topology, nodes, rails, planes, inBand, ratio, cagePorts, ports[0],
                            single ? null : ports[1], topology == Topology.THREE_TIER ? ports[2] : null);
                });
    }
}
