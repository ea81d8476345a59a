package io.linkwright.catalog.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.topology.FabricWiring;
import io.linkwright.catalog.topology.TierWiring;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.catalog.Design.End;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;
import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.contracts.consultation.ClusterRequest.ComputeFabric;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.contracts.consultation.ClusterRequest.StorageFabric;
import io.linkwright.contracts.consultation.ClusterRequest.Topology;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for every design, whatever was asked. */
class DesignInvariantsTest {

    private static final Designer DESIGNER = new Designer(CatalogueFixture.CATALOGUE, CatalogueFixture.ASSUMPTIONS);

    @Property(tries = 400)
    void linksAreConservedBetweenTiers(@ForAll("requests") ClusterRequest request) {
        if (DESIGNER.design(request) instanceof DesignOutcome.Proposed proposed) {
            Fabric compute = proposed.design().fabrics().get(0);
            ComputeFabric asked = request.compute();
            int planes = asked.planes() == null ? 1 : asked.planes();
            Tier down = compute.tiers().get(0);

            assertThat(down.links()).isEqualTo((long) asked.nodes() * asked.nicsPerNode() * planes);
            for (int tier = 1; tier < compute.tiers().size(); tier++) {
                Tier up = compute.tiers().get(tier);
                assertThat(up.links() % compute.chassis().get(tier).count()).as("as many uplinks each").isZero();
                double capacityUp = (double) up.links() * up.linkSpeedGbps();
                double capacityDown = (double) down.links() * down.linkSpeedGbps();
                assertThat(capacityUp * asked.oversubscription()).as("no more oversubscribed than asked for")
                        .isGreaterThanOrEqualTo(capacityDown * (1 - 1e-9));
                down = up;
            }
        }
    }

    /** What is bought for a tier is what its wiring takes: no cage with a link lacks its module or its cable. */
    @Property(tries = 150)
    void theBillAgreesWithTheWiring(@ForAll("requests") ClusterRequest request) {
        if (DESIGNER.design(request) instanceof DesignOutcome.Proposed proposed) {
            for (Fabric fabric : proposed.design().fabrics()) {
                List<TierWiring> wirings = FabricWiring.of(fabric);
                for (int i = 0; i < wirings.size(); i++) {
                    Tier tier = fabric.tiers().get(i);
                    Set<Long> nearCages = new HashSet<>();
                    Set<Long> farCages = new HashSet<>();
                    wirings.get(i).wiring().forEach((nearChassis, nearCage, nearPort, farChassis, farCage, farPort) -> {
                        nearCages.add(nearChassis * 1000L + nearCage);
                        farCages.add(farChassis * 1000L + farCage);
                    });
                    assertThat(wirings.get(i).wiring().links()).isEqualTo(tier.links());
                    assertThat(tier.far().modules()).isEqualTo(farCages.size());
                    if (tier.cable() != null) {
                        assertThat(tier.near().modules()).isEqualTo(nearCages.size());
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void modulesSufficeAndNoneIsSpare(@ForAll("requests") ClusterRequest request) {
        if (DESIGNER.design(request) instanceof DesignOutcome.Proposed proposed) {
            for (Fabric fabric : proposed.design().fabrics()) {
                int chassis = fabric.chassis().stream().mapToInt(Design.Chassis::count).sum();
                for (Tier tier : fabric.tiers()) {
                    for (End end : List.of(tier.near(), tier.far())) {
                        assertThat(end.modules() * end.linksPerModule()).isGreaterThanOrEqualTo(tier.links());
                        long odd = end.role().equals("node") ? tier.links() : chassis;
                        assertThat((end.modules() - odd) * end.linksPerModule()).isLessThanOrEqualTo(tier.links());
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void theBillIsWhatTheTiersUse(@ForAll("requests") ClusterRequest request) {
        if (DESIGNER.design(request) instanceof DesignOutcome.Proposed proposed) {
            Map<String, Long> used = new HashMap<>();
            double power = 0;
            for (Fabric fabric : proposed.design().fabrics()) {
                for (Tier tier : fabric.tiers()) {
                    used.merge(tier.far().partNumber(), tier.far().modules(), Long::sum);
                    power += tier.far().modules() * tier.far().maxPowerW();
                    if (tier.cable() != null) {
                        used.merge(tier.near().partNumber(), tier.near().modules(), Long::sum);
                        used.merge(tier.cable().partNumber(), tier.cable().cables(), Long::sum);
                        power += tier.near().modules() * tier.near().maxPowerW();
                    }
                }
            }
            Map<String, Long> bought = new HashMap<>();
            proposed.design().billOfMaterials().forEach(line -> bought.put(line.partNumber(), line.quantity()));

            assertThat(bought).isEqualTo(used).hasSameSizeAs(proposed.design().billOfMaterials());
            assertThat(proposed.design().opticsMaxPowerW()).isCloseTo(power, within(1e-6));
        }
    }

    @Property(tries = 200)
    void chosenPartsReachAndAreNeverBlocked(@ForAll("requests") ClusterRequest request) {
        DesignOutcome outcome = DESIGNER.design(request);
        Statistics.collect(outcome.getClass().getSimpleName());
        Statistics.coverage(coverage -> {
            coverage.check("Proposed").percentage(share -> share > 50);
            coverage.check("Refused").count(count -> count > 0);
        });
        if (outcome instanceof DesignOutcome.Proposed proposed) {
            for (Fabric fabric : proposed.design().fabrics()) {
                for (Tier tier : fabric.tiers()) {
                    assertThat(tier.chosenBecause()).noneMatch(reason -> reason.severity().name().equals("BLOCK"));
                    assertThat(tier.cable() == null ? tier.distanceM() : tier.cable().lengthM())
                            .isGreaterThanOrEqualTo(tier.distanceM());
                }
            }
        } else {
            assertThat(outcome).isInstanceOfSatisfying(DesignOutcome.Refused.class,
                    refused -> assertThat(refused.reasons()).isNotEmpty());
        }
    }

    @Property(tries = 100)
    void theSameRequestGivesTheSameDesign(@ForAll("requests") ClusterRequest request) {
        assertThat(DESIGNER.design(request))
                .isEqualTo(new Designer(CatalogueFixture.CATALOGUE, CatalogueFixture.ASSUMPTIONS).design(request));
    }

    @Provide
    Arbitrary<ClusterRequest> requests() {
        return Combinators.combine(compute(), Arbitraries.of(true, false), Arbitraries.integers().between(1, 60),
                Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 3))
                .as((compute, withStorage, nodes, nics, switches) -> new ClusterRequest("any", compute,
                        withStorage ? List.of(new StorageFabric("storage", nodes, nics, "CX6DX-100G", "SN4700", switches, 400,
                                100, null, 40.0, null, null, null, null, null)) : List.of(),
                        null, null, null, null, null, null, null));
    }

    private static Arbitrary<ComputeFabric> compute() {
        Arbitrary<String[]> platforms = Arbitraries.of(
                new String[] { "HGX-H200", "MCX75310AAS-NEAT", "QM9700", "INFINIBAND", "1" },
                new String[] { "DGX-H200", "CEDAR7", "QM9700", "INFINIBAND", "1" },
                new String[] { "DGX-B300", "CX8-OSFP", "SN5600", "ETHERNET", "2" },
                new String[] { "HGX-H200", "MCX715105AS-WEAT", "SN5600", "ETHERNET", "1" },
                new String[] { "MI300X-OAM", "POLLARA-400", "7060X6-64PE", "ETHERNET", "1" },
                new String[] { "MI300X-OAM", "POLLARA-400", "AIS800-64D", "ETHERNET", "1" },
                new String[] { "MI300X-OAM", "P1400GD", "SN5400", "ETHERNET", "1" });
        Arbitrary<Double> distances = Arbitraries.of(1.0, 2.5, 4.0, 15.0, 30.0, 49.9, 50.0, 50.1, 80.0, 100.0, 400.0);
        return Combinators.combine(platforms, Arbitraries.integers().between(1, 600), Arbitraries.integers().between(1, 8),
                Arbitraries.of(1.0, 1.5, 2.0, 3.0), distances, distances, topologies())
                .as(DesignInvariantsTest::compute);
    }

    /** Few clusters are so small that one switch takes them. */
    private static Arbitrary<Topology> topologies() {
        return Arbitraries.of(Topology.TWO_TIER_RAIL_OPTIMISED, Topology.TWO_TIER_RAIL_OPTIMISED, Topology.THREE_TIER,
                Topology.TWO_TIER_SHARED_RAILS, Topology.TWO_TIER_NODE_ON_ONE_LEAF, Topology.SINGLE_SWITCH);
    }

    private static ComputeFabric compute(String[] platform, int nodes, int nics, double ratio, double near, double far,
            Topology topology) {
        boolean single = topology == Topology.SINGLE_SWITCH;
        boolean three = topology == Topology.THREE_TIER;
        int few = single ? nodes % 8 + 1 : nodes;
        return new ComputeFabric(platform[0], few, 8, nics, platform[1], Protocol.valueOf(platform[3]), topology,
                platform[2], single ? null : platform[2], 400, single ? 1 : ratio, near, single ? null : far, Cooling.AIR,
                three ? platform[2] : null, three ? far : null, Integer.valueOf(platform[4]), null);
    }
}
