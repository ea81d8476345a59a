package io.linkwright.catalog.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.topology.FabricWiring;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.contracts.catalog.Design.Cable;
import io.linkwright.contracts.catalog.Design.Chassis;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;
import io.linkwright.contracts.catalog.Design.Variant;
import io.linkwright.contracts.consultation.ClusterRequest;

/** Designs of every topology, with the results worked out by hand from published counts. */
class TopologyDesignsTest {

    private static final Designer DESIGNER = new Designer(CatalogueFixture.CATALOGUE, CatalogueFixture.ASSUMPTIONS);

    private static DesignOutcome outcome(String example, Consumer<ObjectNode> change) {
        ObjectNode tree = CatalogueFixture.exampleTree(example);
        change.accept(tree);
        return DESIGNER.design(CatalogueFixture.read(tree));
    }

    private static Design design(String example, Consumer<ObjectNode> compute) {
        DesignOutcome outcome = outcome(example, tree -> compute.accept(tree.withObject("/compute")));
        assertThat(outcome).isInstanceOf(DesignOutcome.Proposed.class);
        return ((DesignOutcome.Proposed) outcome).design();
    }

    private static Design design(String example) {
        return design(example, compute -> {
        });
    }

    private static Fabric compute(Design design) {
        return design.fabrics().get(0);
    }

    private static DesignOutcome.Refused refused(String example, Consumer<ObjectNode> compute) {
        DesignOutcome outcome = outcome(example, tree -> compute.accept(tree.withObject("/compute")));
        assertThat(outcome).isInstanceOf(DesignOutcome.Refused.class);
        return (DesignOutcome.Refused) outcome;
    }

    /** NVIDIA, DGX SuperPOD reference architecture, B200, 16 units; 2.5 switch modules and 0.5 node modules for each GPU. */
    @Test
    void threeTiersOfDgxB200() {
        Design design = design("dgx-b200-4096-three-tier");

        assertThat(compute(design).chassis()).extracting(Chassis::role, Chassis::count).containsExactly(tuple("node", 512),
                tuple("leaf", 128), tuple("spine", 128), tuple("core", 64));
        assertThat(compute(design).tiers()).extracting(Tier::name, Tier::links).containsExactly(tuple("node-leaf", 4096L),
                tuple("leaf-spine", 4096L), tuple("spine-core", 4096L));
        assertThat(design.billOfMaterials()).extracting(BomLine::partNumber, BomLine::quantity).containsExactly(
                tuple("MMA4Z00-NS-FLT", 2048L), tuple("MMA4Z00-NS", 2048L), tuple("MFP7E10-N040", 4096L),
                tuple("MMS4X00-NS", 8192L), tuple("MFP7E30-N060", 4096L), tuple("MFP7E30-N100", 4096L));
        assertThat(design.summary()).contains("128 leaf, 128 spine and 64 core switches");
    }

    /** Published without cores, which closes as two planes only: 64 leaves and 32 spines in each. */
    @Test
    void twoPlanesOfB300() {
        Design design = design("b300-dual-plane-4096");

        assertThat(compute(design).chassis()).extracting(Chassis::count).containsExactly(512, 128, 64);
        assertThat(compute(design).tiers()).extracting(Tier::links, Tier::linkSpeedGbps)
                .containsExactly(tuple(8192L, 400), tuple(4096L, 800));
        // One twin-port module in each of 4,096 NIC cages, a port of it in either plane.
        assertThat(compute(design).tiers().get(0).near().modules()).isEqualTo(4096);
        assertThat(compute(design).layout().planes()).isEqualTo(2);
    }

    /** With twice the nodes whole 800G ports are too few; split to 128 x 400G they carry 8,192 GPUs. */
    @Test
    void uplinksSplitWhereWholePortsAreTooFew() {
        Design design = design("b300-dual-plane-4096", compute -> compute.put("nodes", 1024));

        assertThat(compute(design).chassis()).extracting(Chassis::count).containsExactly(1024, 256, 128);
        assertThat(compute(design).tiers()).extracting(Tier::links, Tier::linkSpeedGbps)
                .containsExactly(tuple(16384L, 400), tuple(16384L, 400));
        assertThat(compute(design).notes()).extracting(Reason::code).contains("split-uplinks");
    }

    @Test
    void railsShareTheLeavesOf51TEthernet() {
        Design design = design("ethernet-51t-1024");

        assertThat(compute(design).chassis()).extracting(Chassis::count).containsExactly(128, 16, 8);
        assertThat(compute(design).tiers()).extracting(Tier::links).containsExactly(1024L, 512L);
        // 512 modules down and 2 x 512 for the links between switches, beside 1,024 in the NICs.
        assertThat(compute(design).tiers()).extracting(tier -> tier.far().modules()).containsExactly(512L, 512L);
        assertThat(compute(design).tiers().get(1).near().modules()).isEqualTo(512);
    }

    /** 64 links of 100G on each of 4 switches, 2:1: 8 uplinks of 400G each, all on one switch above. */
    @Test
    void theInBandFabricHasUplinks() {
        Fabric inBand = design("ethernet-51t-1024").fabrics().get(1);

        assertThat(inBand.chassis()).extracting(Chassis::role, Chassis::count)
                .containsExactly(tuple("storage-switch", 4), tuple("uplink-switch", 1));
        assertThat(inBand.tiers()).extracting(Tier::name, Tier::links).containsExactly(tuple("node-switch", 256L),
                tuple("switch-uplink", 32L));
        assertThat(inBand.tiers().get(0).far().modules()).isEqualTo(64);
    }

    @Test
    void oneSwitchTakesEverything() {
        Design design = design("single-switch-small");

        assertThat(compute(design).chassis()).extracting(Chassis::role, Chassis::count).containsExactly(tuple("node", 8),
                tuple("leaf", 1));
        assertThat(compute(design).tiers()).hasSize(1);
        assertThat(design.summary()).startsWith("64 GPUs on one switch: ");
    }

    /** NVIDIA, DGX SuperPOD reference architecture, H100: 127 nodes, 1,020 cables with the four of UFM. */
    @Test
    void theManagerInBandTakesANodeSlot() {
        Fabric fabric = compute(design("h200-1024", compute -> compute.put("nodes", 127).put("fabricManager", "IN_BAND")));

        assertThat(fabric.chassis()).extracting(Chassis::role, Chassis::count).containsExactly(tuple("node", 127),
                tuple("leaf", 32), tuple("spine", 16), tuple("fabric-manager", 2));
        assertThat(fabric.tiers()).extracting(Tier::links).containsExactly(1020L, 1024L);
        assertThat(fabric.tiers().get(0).near().modules()).isEqualTo(1020);
        assertThat(fabric.tiers().get(0).far().modules()).isEqualTo(512);
        assertThat(fabric.variants()).isNull();
    }

    @Test
    void whileNobodySaysWhereTheManagerSitsBothCountsAreShown() {
        assertThat(compute(design("h200-1024")).variants()).extracting(Variant::name, Variant::nodes, Variant::gpus,
                Variant::leaves, Variant::spines, Variant::nodeLinks, Variant::leafSpineLinks)
                .containsExactly(tuple("fabric-manager-in-band", 127, 1016, 32, 16, 1016L, 1024L));
        assertThat(compute(design("h200-1024", compute -> compute.put("fabricManager", "ELSEWHERE"))).variants()).isNull();
    }

    @Test
    void aSlotThatAloneTakesAnotherUnitIsTold() {
        Fabric fabric = compute(design("h200-1024", compute -> compute.put("fabricManager", "IN_BAND")));

        assertThat(fabric.chassis()).extracting(Chassis::count).startsWith(128, 40);
        assertThat(fabric.variants()).extracting(Variant::name, Variant::nodes, Variant::leaves)
                .containsExactly(tuple("one-node-fewer", 127, 32));
    }

    /** NVIDIA, DGX SuperPOD reference architecture, B300 with XDR: 8 leaves and 4 spines for one unit. */
    @Test
    void xdrOnLargeSwitches() {
        Fabric fabric = compute(design("dgx-b200-4096-three-tier", compute -> {
            compute.put("nodePlatform", "DGX-B300").put("nic", "CX8-OSFP").put("nodes", 72).put("linkSpeedGbps", 800)
                    .put("leafSwitch", "Q3400").put("spineSwitch", "Q3400").put("topology", "TWO_TIER_RAIL_OPTIMISED");
            compute.remove("coreSwitch");
            compute.remove("spineCoreDistanceM");
        }));

        assertThat(fabric.chassis()).extracting(Chassis::count).containsExactly(72, 8, 4);
        assertThat(fabric.tiers()).extracting(Tier::links, Tier::linkSpeedGbps).containsExactly(tuple(576L, 800),
                tuple(576L, 800));
    }

    /** NDR200: each of two ports of a switch module splits 1:2, and the single-port module in the NIC drops to two lanes. */
    @Test
    void ndr200RunsBehindSplitters() {
        Tier tier = compute(design("single-switch-small", compute -> compute.put("nodes", 16).put("linkSpeedGbps", 200)))
                .tiers().get(0);

        assertThat(tier.near().partNumber()).isEqualTo("MMA4Z00-NS400");
        assertThat(tier.near().modules()).isEqualTo(128);
        assertThat(tier.far().modules()).isEqualTo(32);
        assertThat(tier.cable().partNumber()).startsWith("MFP7E20");
        assertThat(tier.cable().cables()).isEqualTo(64);
    }

    /** NVIDIA, DGX BasePOD: 16 nodes of 8 NDR200 on one QM9700, 64 twin ports split. */
    @Test
    void ndr200RunsFromTheTwinPortsOfADgx() {
        Tier tier = compute(design("single-switch-small", compute -> compute.put("nodePlatform", "DGX-H200")
                .put("nic", "CEDAR7").put("nodes", 16).put("linkSpeedGbps", 200))).tiers().get(0);

        assertThat(tier.near().modules()).isEqualTo(64);
        assertThat(tier.far().modules()).isEqualTo(32);
        assertThat(tier.cable().partNumber()).startsWith("MFP7E20");
        assertThat(tier.cable().cables()).isEqualTo(64);
    }

    @Test
    void ndr200TakesCopperWhereItReaches() {
        Tier tier = compute(design("single-switch-small", compute -> compute.put("nic", "MCX715105AS-WEAT").put("nodes", 16)
                .put("linkSpeedGbps", 200).put("nodeLeafDistanceM", 2))).tiers().get(0);

        assertThat(tier.far().partNumber()).isEqualTo("MCP7Y40");
        assertThat(tier.far().modules()).isEqualTo(32);
    }

    /** NVIDIA, DGX SuperPOD, GB200: a unit is 8 racks of 72 GPUs. */
    @Test
    void aUnitOfRackScaleServersHasALinkForEachGpu() {
        Fabric fabric = compute(design("h200-1024", compute -> compute.put("nodePlatform", "DGX-GB200").put("nodes", 8 * 18)
                .put("gpusPerNode", 4).put("nicsPerNode", 4)));

        assertThat(fabric.tiers().get(0).links()).isEqualTo(576);
    }

    @Test
    void allNicsOfANodeOnOneLeaf() {
        Fabric fabric = compute(design("h200-1024", compute -> compute.put("topology", "TWO_TIER_NODE_ON_ONE_LEAF")));

        assertThat(fabric.chassis()).extracting(Chassis::count).containsExactly(128, 32, 16);
    }

    @Test
    void whatTwoTiersCannotCarryNamesWhatCan() {
        DesignOutcome.Refused refused = refused("h200-1024", compute -> compute.put("nodes", 512));

        assertThat(refused.reasons()).extracting(Reason::code, Reason::pointer)
                .contains(tuple("two-tier-limit", "/compute/nodes"));
        assertThat(refused.nearest()).contains("up to 256 nodes")
                .contains("Three tiers would carry them: 128 leaf, 128 spine and 64 core switches.");
    }

    /** The row of NVIDIA's B300 table for 4,096 GPUs, which closes in two planes only. */
    @Test
    void whatOnePlaneCannotCarryNamesTwo() {
        DesignOutcome.Refused refused = refused("b300-dual-plane-4096", compute -> compute.remove("planes"));

        assertThat(refused.nearest()).contains("Two planes of 400G links can be built: 128 leaf and 64 spine switches.");
    }

    /** 64 nodes of 800G NICs that run Ethernet as 2 x 400G: 16 leaves and 8 spines, as in the same table. */
    @Test
    void anEthernetSpeedThatTheNicHasInTwoLinksOnlyNamesTwoPlanes() {
        DesignOutcome.Refused refused = refused("b300-dual-plane-4096", compute -> {
            compute.put("nodes", 64).put("linkSpeedGbps", 800);
            compute.remove("planes");
        });

        assertThat(refused.reasons()).extracting(Reason::code, Reason::pointer)
                .containsExactly(tuple("port-speed", "/compute/nic"));
        assertThat(refused.nearest()).isEqualTo("A port of CX8-OSFP gives Ethernet links of up to 400G."
                + " Two planes of 400G links can be built: 16 leaf and 8 spine switches.");
    }

    /** A NIC with one 400G port of one connector: its cable cannot end at two switches. */
    @Test
    void planesWithoutPartsForThemAreNotNamed() {
        assertThat(refused("h200-1024", compute -> compute.put("nodes", 257)).nearest()).contains("Three tiers")
                .doesNotContain("planes");
        assertThat(refused("single-switch-small", compute -> compute.put("nodes", 9)).nearest()).doesNotContain("planes");
    }

    @Test
    void platformsThatAreWrongSayWhatTheyAre() {
        assertThat(refused("h200-1024", compute -> compute.put("cooling", "LIQUID")).nearest())
                .isEqualTo("QM9700 is built with air cooling.");
        assertThat(refused("h200-1024", compute -> compute.put("protocol", "ETHERNET")).nearest())
                .isEqualTo("QM9700 runs InfiniBand.");
    }

    /** 32 leaves of 42 nodes: 21 uplinks spread over 21 spines only, 22 over the 11 whose ports suffice. */
    @Test
    void anOversubscribedLeafTakesAnUplinkMoreWhereThatSavesSpines() {
        Fabric fabric = compute(design("h200-1024", compute -> compute.put("oversubscription", 2)));

        assertThat(fabric.chassis()).extracting(Chassis::count).containsExactly(128, 32, 11);
        assertThat(fabric.tiers().get(1).links()).isEqualTo(32 * 22);
    }

    @Test
    void oneSwitchThatIsTooSmallNamesTwoTiers() {
        DesignOutcome.Refused refused = refused("single-switch-small", compute -> compute.put("nodes", 32));

        assertThat(refused.reasons()).extracting(Reason::code).contains("single-switch-limit");
        assertThat(refused.nearest()).contains("up to 8 nodes")
                .contains("Two tiers would carry them: 8 leaf and 4 spine switches.");
    }

    /** With one link to each spine, a copper cable of two links from cage to cage has nowhere to go. */
    @Test
    void aCableOfTwoLinksNeedsTwoLinksBetweenTheSameCages() {
        Fabric fabric = compute(design("h200-1024", compute -> compute.put("nodes", 256).put("leafSpineDistanceM", 1.5)));
        Tier leafSpine = fabric.tiers().get(1);

        assertThat(leafSpine.far().partNumber()).isNotEqualTo("MCP4Y10");
        assertThat(leafSpine.alternatives()).filteredOn(other -> other.farPart().equals("MCP4Y10")).first()
                .satisfies(other -> assertThat(other.reasons()).extracting(Reason::code).containsExactly("side-by-side"));
    }

    @Test
    void theRoomGivesEachCableItsLength() {
        DesignOutcome outcome = outcome("h200-1024", tree -> {
            tree.withObject("/compute").remove("nodeLeafDistanceM");
            tree.withObject("/compute").remove("leafSpineDistanceM");
            tree.putObject("room").put("racksPerRow", 16).put("rackPitchM", 0.6).put("rowPitchM", 2.4).put("trayHeightM", 2)
                    .put("slackM", 1).put("nodesPerRack", 4);
        });
        Design design = ((DesignOutcome.Proposed) outcome).design();

        assertThat(compute(design).tiers().get(0).cables()).hasSizeGreaterThan(1);
        for (Tier tier : compute(design).tiers()) {
            List<Cable> cables = tier.cables() == null ? List.of(tier.cable()) : tier.cables();
            assertThat(cables.stream().mapToLong(Cable::cables).sum()).isEqualTo(tier.links());
            assertThat(cables).extracting(Cable::lengthM).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(tier.cable().lengthM()).isGreaterThanOrEqualTo(tier.distanceM());
            assertThat(design.billOfMaterials()).extracting(BomLine::partNumber)
                    .containsAll(cables.stream().map(Cable::partNumber).toList());
        }
    }

    @Test
    void uplinksThatFindNoPortAreRefused() {
        DesignOutcome outcome = outcome("ethernet-51t-1024",
                tree -> ((ObjectNode) tree.get("storage").get(0)).put("switches", 2).put("oversubscription", 1));

        assertThat(outcome).isInstanceOfSatisfying(DesignOutcome.Refused.class, refused -> {
            assertThat(refused.reasons()).extracting(Reason::code, Reason::pointer)
                    .contains(tuple("switch-ports", "/storage/0/switches"));
            assertThat(refused.nearest()).contains("4 SN4700");
        });
    }

    /** 65,536 GPUs, as many as three tiers of 64 ports hold. */
    @Test
    void aWarmDesignOfSixtyFiveThousandGpusTakesLessThanTwentyMilliseconds() {
        ObjectNode tree = CatalogueFixture.exampleTree("dgx-b200-4096-three-tier");
        tree.withObject("/compute").put("nodes", 8192);
        ClusterRequest request = CatalogueFixture.read(tree);
        assertThat(compute(((DesignOutcome.Proposed) DESIGNER.design(request)).design()).chassis()).extracting(Chassis::count)
                .containsExactly(8192, 2048, 2048, 1024);
        long[] nanos = new long[101];
        for (int i = 0; i < nanos.length; i++) {
            long begin = System.nanoTime();
            DESIGNER.design(request);
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        assertThat(nanos[50] / 1e6).as(String.format(Locale.ROOT, "median %.2f ms", nanos[50] / 1e6)).isLessThan(20);
    }

    @Test
    void everyTierHasItsWiring() {
        for (String example : new String[] { "dgx-b200-4096-three-tier", "b300-dual-plane-4096", "ethernet-51t-1024",
                "single-switch-small" }) {
            for (Fabric fabric : design(example).fabrics()) {
                assertThat(FabricWiring.of(fabric)).extracting(tier -> tier.tier() + " " + tier.wiring().links())
                        .isEqualTo(fabric.tiers().stream().map(tier -> tier.name() + " " + tier.links()).toList());
            }
        }
    }
}
