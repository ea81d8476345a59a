package io.linkwright.catalog.topology;

import static io.linkwright.catalog.topology.Demands.counted;
import static io.linkwright.catalog.topology.Demands.eightRails;
import static io.linkwright.catalog.topology.Demands.tooLarge;
import static io.linkwright.contracts.consultation.ClusterRequest.Topology.SINGLE_SWITCH;
import static io.linkwright.contracts.consultation.ClusterRequest.Topology.THREE_TIER;
import static io.linkwright.contracts.consultation.ClusterRequest.Topology.TWO_TIER_NODE_ON_ONE_LEAF;
import static io.linkwright.contracts.consultation.ClusterRequest.Topology.TWO_TIER_RAIL_OPTIMISED;
import static io.linkwright.contracts.consultation.ClusterRequest.Topology.TWO_TIER_SHARED_RAILS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts against the tables of published reference architectures. Each test names its table. */
class PublishedFabricsTest {

    private static void expect(FabricCounts counts, int leaves, int spines, int cores, long nodeLinks, long leafSpine,
            long spineCore) {
        assertThat(counts.leaves()).as("leaves").isEqualTo(leaves);
        assertThat(counts.spines()).as("spines").isEqualTo(spines);
        assertThat(counts.cores()).as("cores").isEqualTo(cores);
        assertThat(counts.nodeLinks()).as("node links").isEqualTo(nodeLinks);
        assertThat(counts.leafSpineLinks()).as("leaf-spine links").isEqualTo(leafSpine);
        assertThat(counts.spineCoreLinks()).as("spine-core links").isEqualTo(spineCore);
    }

    /** NVIDIA, DGX SuperPOD reference architecture, B200: larger SuperPOD component counts; NDR, units of 32 nodes. */
    @ParameterizedTest(name = "{0} nodes in two tiers")
    @CsvSource({ "64, 16, 8, 512, 512", "128, 32, 16, 1024, 1024" })
    void superPodB200InTwoTiers(int nodes, int leaves, int spines, long nodeLinks, long leafSpine) {
        expect(counted(eightRails(TWO_TIER_RAIL_OPTIMISED, nodes, Demands.NDR)), leaves, spines, 0, nodeLinks, leafSpine, 0);
    }

    /** The same table, 16 units. Other multiples follow the layout's rule: spines = leaves, cores = half as many. */
    @ParameterizedTest(name = "{0} nodes in three tiers")
    @CsvSource({ "512, 128, 128, 64, 4096", "256, 64, 64, 32, 2048", "1024, 256, 256, 128, 8192",
            "2048, 512, 512, 256, 16384", "8192, 2048, 2048, 1024, 65536" })
    void superPodB200InThreeTiers(int nodes, int leaves, int spines, int cores, long links) {
        expect(counted(eightRails(THREE_TIER, nodes, Demands.NDR)), leaves, spines, cores, links, links, links);
    }

    /** The rule of the layout for any whole number of units: links of each tier are the endpoints of whole units. */
    @Test
    void threeTiersOfWholeUnitsHaveAsManySpinesAsLeavesAndHalfAsManyCores() {
        for (int units = 1; units <= 64; units++) {
            expect(counted(eightRails(THREE_TIER, 32 * units, Demands.NDR)), 8 * units, 8 * units, 4 * units, 256L * units,
                    256L * units, 256L * units);
        }
    }

    /** 320 switches for 512 nodes, and 256 nodes as the end of two tiers, are confirmed by an independent article. */
    @Test
    void fiveHundredAndTwelveNodesTakeThreeHundredAndTwentySwitches() {
        FabricCounts counts = counted(eightRails(THREE_TIER, 512, Demands.NDR));

        assertThat(counts.leaves() + counts.spines() + counts.cores()).isEqualTo(320);
        assertThat(tooLarge(eightRails(TWO_TIER_RAIL_OPTIMISED, 257, Demands.NDR)).maxNodes()).isEqualTo(256);
        expect(counted(eightRails(TWO_TIER_RAIL_OPTIMISED, 256, Demands.NDR)), 64, 32, 0, 2048, 2048, 0);
    }

    /** NVIDIA, DGX SuperPOD reference architecture, H100 (copies): UFM on leaf ports takes one node slot and 4 cables. */
    @ParameterizedTest(name = "{0} units: {1} nodes")
    @CsvSource({ "1, 31, 8, 4, 252, 256", "2, 63, 16, 8, 508, 512", "3, 95, 24, 16, 764, 768",
            "4, 127, 32, 16, 1020, 1024" })
    void superPodH100WithTheFabricManagerInBand(int units, int nodes, int leaves, int spines, long withManager,
            long leafSpine) {
        FabricDemand demand = eightRails(TWO_TIER_RAIL_OPTIMISED, nodes, Demands.NDR).with(nodes, true);
        FabricCounts counts = counted(demand);

        expect(counts, leaves, spines, 0, 8L * nodes, leafSpine, 0);
        assertThat(counts.nodeLinks() + counts.managerLinks()).isEqualTo(withManager);
        assertThat(nodes).isEqualTo(32 * units - 1);
        // One node more needs another unit.
        assertThat(counted(demand.with(nodes + 1, true)).leaves()).isEqualTo(leaves + 8);
    }

    /** An operator's 4,088 H100 in 511 nodes, "because some connections needed to be reserved for UFM". */
    @Test
    void sixteenUnitsWithTheManagerInBandHoldFiveHundredAndElevenNodes() {
        expect(counted(eightRails(THREE_TIER, 511, Demands.NDR).with(511, true)), 128, 128, 64, 4088, 4096, 4096);
    }

    /** NVIDIA, DGX SuperPOD reference architecture, B300 with Spectrum-X, table 3: one unit of 64 nodes. */
    @Test
    void superPodB300OnePlane() {
        expect(counted(eightRails(TWO_TIER_RAIL_OPTIMISED, 64, Demands.ETHERNET_800)), 16, 8, 0, 512, 512, 0);
    }

    /** The same table goes on to 4,096 and 8,192 GPUs without a core tier: with 64 ports no two tiers hold them. */
    @ParameterizedTest(name = "{0} nodes")
    @CsvSource({ "512, 128", "1024, 256" })
    void superPodB300RowsBeyondTwoTiersOfRadix64AreRefused(int nodes, int leaves) {
        FabricCount.TooLarge refused = tooLarge(eightRails(TWO_TIER_RAIL_OPTIMISED, nodes, Demands.ETHERNET_800));

        assertThat(refused.code()).isEqualTo("two-tier-limit");
        assertThat(refused.maxNodes()).isEqualTo(256);
        assertThat(refused.reason()).contains(leaves + " leaves are needed").contains("64 ports of 800G");
    }

    /** They close as two planes over the same switches split to 128 x 400G: per plane 128 squared over 2. */
    @ParameterizedTest(name = "{0} nodes in two planes")
    @CsvSource({ "512, 128, 64, 8192", "1024, 256, 128, 16384" })
    void superPodB300RowsCloseInTwoPlanes(int nodes, int leaves, int spines, long links) {
        expect(counted(
                Demands.of(TWO_TIER_RAIL_OPTIMISED, nodes, 8, 2, false, 1, Demands.SPLIT_BOTH, Demands.SPLIT_BOTH, null)),
                leaves, spines, 0, links, links, 0);
        assertThat(tooLarge(Demands.of(TWO_TIER_RAIL_OPTIMISED, 1025, 8, 2, false, 1, Demands.SPLIT_BOTH, Demands.SPLIT_BOTH,
                null)).maxNodes()).isEqualTo(1024);
    }

    /** NVIDIA, DGX SuperPOD reference architecture, B300 with XDR, table 3; 32 nodes are an operator's report. */
    @ParameterizedTest(name = "{0} nodes")
    @CsvSource({ "72, 8, 4, 576, 576", "144, 16, 8, 1152, 1152", "32, 8, 4, 256, 576" })
    void superPodB300WithXdr(int nodes, int leaves, int spines, long nodeLinks, long leafSpine) {
        expect(counted(eightRails(TWO_TIER_RAIL_OPTIMISED, nodes, Demands.XDR)), leaves, spines, 0, nodeLinks, leafSpine, 0);
    }

    /** 72 uplinks of a leaf spread evenly: the port minimum of 12, 16, 20 and 28 spines becomes 12, 18, 24 and 36. */
    @ParameterizedTest(name = "{0} units: {1} spines")
    @CsvSource({ "1, 4", "2, 8", "3, 12", "4, 18", "5, 24", "6, 24", "7, 36", "9, 36", "10, 72", "18, 72" })
    void spinesOfAnXdrFabricDivideSeventyTwoUplinks(int units, int spines) {
        assertThat(counted(eightRails(TWO_TIER_RAIL_OPTIMISED, 72 * units, Demands.XDR)).spines()).isEqualTo(spines);
    }

    /** Open training case of 51.2T leaf and spine, 64 x 800G with 400G NICs, 1,024 GPUs; smaller ones by its formulas. */
    @ParameterizedTest(name = "{0} GPUs")
    @CsvSource({ "128, 2, 1, 128, 64", "256, 4, 2, 256, 128", "512, 8, 4, 512, 256", "1024, 16, 8, 1024, 512" })
    void ethernetOf51TWithRailsThatShareLeaves(int gpus, int leaves, int spines, long nodeLinks, long leafSpine) {
        expect(counted(Demands.of(TWO_TIER_SHARED_RAILS, gpus / 8, 8, 1, false, 1, Demands.SPLIT_DOWN, Demands.ETHERNET_800,
                null)), leaves, spines, 0, nodeLinks, leafSpine, 0);
    }

    /** The same tool's example: 32 servers of 8 rails on 64 server ports make ceil(256/64) = 4 leaves of 2 rails. */
    @Test
    void twoRailsShareALeafWhereSixtyFourPortsMeetThirtyTwoServers() {
        FabricCounts counts = counted(
                Demands.of(TWO_TIER_SHARED_RAILS, 32, 8, 1, false, 1, Demands.SPLIT_DOWN, Demands.ETHERNET_800, null));

        assertThat(counts.leaves()).isEqualTo(4);
        assertThat(counts.layout().lastRailsPerLeaf()).isEqualTo(2);
    }

    /** Juniper, JVD for AI data centres: leaves of a stripe = GPUs of a server, servers of a stripe = half the ports. */
    @ParameterizedTest(name = "{0} ports")
    @CsvSource({ "32, 16, 128", "64, 32, 256", "128, 64, 512" })
    void juniperStripes(int ports, int servers, int gpus) {
        FabricCounts counts = counted(eightRails(TWO_TIER_RAIL_OPTIMISED, servers, Demands.radix(ports)));

        assertThat(counts.leaves()).isEqualTo(8);
        assertThat(counts.layout().unitNodes()).isEqualTo(servers);
        assertThat(counts.nodeLinks()).isEqualTo(gpus);
        assertThat(counted(eightRails(TWO_TIER_RAIL_OPTIMISED, servers + 1, Demands.radix(ports))).leaves()).isEqualTo(16);
    }

    /** AMD Instinct reference: all NICs of a host on one leaf; 128 nodes on 64 x 400G and, derived, on 64 x 800G. */
    @Test
    void amdFatTreeOfOneHundredAndTwentyEightNodes() {
        expect(counted(eightRails(TWO_TIER_NODE_ON_ONE_LEAF, 128, Demands.radix(64))), 32, 16, 0, 1024, 1024, 0);
        expect(counted(Demands.of(TWO_TIER_NODE_ON_ONE_LEAF, 128, 8, 1, false, 1, Demands.SPLIT_DOWN, Demands.ETHERNET_800,
                null)), 16, 8, 0, 1024, 512, 0);
    }

    /** NVIDIA, DGX BasePOD: 16 nodes of 8 NDR200 are 128 ports, all that one QM9700 gives at 200G. */
    @Test
    void basePodFillsOneSwitchAtNdr200() {
        SwitchPorts ndr200 = new SwitchPorts(32, 200, 4, 400, 2);

        expect(counted(eightRails(SINGLE_SWITCH, 16, ndr200)), 1, 0, 0, 128, 0, 0);
        assertThat(tooLarge(eightRails(SINGLE_SWITCH, 17, ndr200)).maxNodes()).isEqualTo(16);
        // The published pair of switches, with rails shared between them and a spine above.
        expect(counted(Demands.of(TWO_TIER_SHARED_RAILS, 16, 8, 1, false, 1, ndr200, Demands.NDR, null)), 2, 1, 0, 128, 64, 0);
    }

    /** Closed forms: two tiers end at k squared over 2, three at k cubed over 4. */
    @ParameterizedTest(name = "radix {0}")
    @CsvSource({ "32, 512, 8192", "36, 648, 11664", "40, 800, 16000", "64, 2048, 65536", "128, 8192, 524288",
            "144, 10368, 746496", "256, 32768, 4194304" })
    void radixBoundsTheFabric(int radix, int two, int three) {
        SwitchPorts ports = Demands.radix(radix);
        for (var topology : List.of(TWO_TIER_RAIL_OPTIMISED, TWO_TIER_SHARED_RAILS, TWO_TIER_NODE_ON_ONE_LEAF)) {
            expect(counted(Demands.of(topology, two, 1, 1, false, 1, ports, ports, null)), radix, radix / 2, 0, two, two, 0);
            assertThat(tooLarge(Demands.of(topology, two + 1, 1, 1, false, 1, ports, ports, null)).maxNodes()).isEqualTo(two);
        }
        int leaves = radix * radix / 2;
        expect(counted(Demands.of(THREE_TIER, three, 1, 1, false, 1, ports, ports, ports)), leaves, leaves, leaves / 2, three,
                three, three);
        assertThat(tooLarge(Demands.of(THREE_TIER, three + 1, 1, 1, false, 1, ports, ports, ports)).maxNodes())
                .isEqualTo(three);
    }

    /** NVIDIA, DGX SuperPOD reference architecture, GB200: partial units are built whole but for the node cables. */
    @Test
    void aHundredNodesHaveTheUplinksOfFourUnits() {
        expect(counted(eightRails(TWO_TIER_RAIL_OPTIMISED, 100, Demands.NDR)), 32, 16, 0, 800, 1024, 0);
    }

    /** Modules for each GPU by tier, derived from the twin-port rule: 1.5 switch-side modules in two tiers, 2.5 in three. */
    @Test
    void modulesPerGpuFollowFromTheTiers() {
        FabricCounts two = counted(eightRails(TWO_TIER_RAIL_OPTIMISED, 128, Demands.NDR));
        FabricCounts three = counted(eightRails(THREE_TIER, 512, Demands.NDR));
        FabricCounts one = counted(eightRails(SINGLE_SWITCH, 8, Demands.NDR));

        assertThat(one.downAtLeaves().units(2)).isEqualTo(32);
        assertThat(two.downAtLeaves().units(2) + two.upAtLeaves().units(2) + two.downAtSpines().units(2)).isEqualTo(1536);
        assertThat(three.downAtLeaves().units(2) + three.upAtLeaves().units(2) + three.downAtSpines().units(2)
                + three.upAtSpines().units(2) + three.atCores().units(2)).isEqualTo(4096 * 5 / 2);
        // Nodes with twin-port cages: half a module more for each GPU.
        assertThat(two.atNodes().units(2)).isEqualTo(512);
    }

    @ParameterizedTest(name = "{0}:1")
    @CsvSource({ "1, 32, 32", "2, 42, 21", "3, 48, 16", "4, 51, 13" })
    void oversubscriptionTradesUplinksForNodes(double ratio, int down, int up) {
        SwitchPorts ports = Demands.radix(64);
        FabricCounts counts = counted(Demands.of(TWO_TIER_RAIL_OPTIMISED, down, 8, 1, false, ratio, ports, ports, null));

        assertThat(counts.layout().unitNodes()).isEqualTo(down);
        assertThat(counts.layout().leaf().uplinks()).isEqualTo(up);
    }

    @Test
    void moreRailsThanASpineHasPortsCarryNothing() {
        SwitchPorts ports = Demands.radix(64);

        assertThat(tooLarge(Demands.of(TWO_TIER_RAIL_OPTIMISED, 1, 65, 1, false, 1, ports, ports, null)).maxNodes()).isZero();
    }
}
