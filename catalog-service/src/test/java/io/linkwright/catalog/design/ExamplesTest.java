package io.linkwright.catalog.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.catalog.Design.Alternative;
import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;

/** The example requests, with the results worked out by hand from the published counts and data sheets. */
class ExamplesTest {

    private static final Designer DESIGNER = new Designer(CatalogueFixture.CATALOGUE, CatalogueFixture.ASSUMPTIONS);
    private static final Design H200 = design("h200-1024");

    private static Design design(String example) {
        DesignOutcome outcome = DESIGNER.design(CatalogueFixture.example(example));
        assertThat(outcome).isInstanceOf(DesignOutcome.Proposed.class);
        return ((DesignOutcome.Proposed) outcome).design();
    }

    @Test
    void h200HasItsSwitchesAndLinks() {
        Fabric compute = H200.fabrics().get(0);

        assertThat(compute.chassis()).extracting(Design.Chassis::role, Design.Chassis::platform, Design.Chassis::count)
                .containsExactly(tuple("node", "HGX-H200", 128),
                        tuple("leaf", "QM9700", 32),
                        tuple("spine", "QM9700", 16));
        assertThat(compute.tiers()).extracting(Tier::links).containsExactly(1024L, 1024L);
    }

    @Test
    void h200HasItsBill() {
        assertThat(H200.billOfMaterials()).extracting(BomLine::partNumber, BomLine::quantity).containsExactly(
                tuple("MMA4Z00-NS400", 1024L),
                tuple("MMA4Z00-NS", 512L),
                tuple("MFP7E10-N030", 1024L),
                tuple("MMS4X00-NS", 1024L),
                tuple("MFP7E30-N080", 1024L),
                tuple("QSFP28-100G-DR1", 32L),
                tuple("QDD-400G-DR4", 8L),
                tuple("MPO12-4LC-OS2-N060", 8L));
        // 1,024 x 9 W + 1,536 x 17 W + 8 x 12 W + 32 x 4.5 W
        assertThat(H200.opticsMaxPowerW()).isEqualTo(35_568);
    }

    @Test
    void h200ExplainsItsChoicesAndAsksWhereTheManagerSits() {
        Tier nodeLeaf = H200.fabrics().get(0).tiers().get(0);

        assertThat(nodeLeaf.chosenBecause()).extracting(Reason::code).contains("top-style", "host-lanes", "cage-power", "reach",
                "connector", "polarity", "selection");
        assertThat(nodeLeaf.chosenBecause()).filteredOn(reason -> reason.code().equals("top-style")).extracting(Reason::text)
                .anyMatch(text -> text.contains("MMA4Z00-NS400 has a flat top"))
                .anyMatch(text -> text.contains("MMA4Z00-NS has a finned top"));
        assertThat(H200.fabrics().get(0).notes()).filteredOn(note -> note.code().equals("ufm-in-band"))
                .extracting(Reason::severity, note -> note.text().contains("127 nodes"))
                .containsExactly(tuple(Reason.Severity.REVIEW, true));
    }

    /** The guide describes it for any 112G switch; its fins keep it out of a NIC. */
    @Test
    void theGuidesFinnedModuleNeverGoesIntoANic() {
        EndFit fit = EndFit.of(CatalogueFixture.module("OSFP112-400G-VSR4"), Sockets.nic(), CatalogueFixture.CATALOGUE);

        assertThat(fit.blocked()).isTrue();
        assertThat(fit.reasons()).filteredOn(reason -> reason.severity() == Reason.Severity.BLOCK).extracting(Reason::code)
                .contains("top-style", "qualified-port");
    }

    @Test
    void everyAlternativeSaysWhyItWasNotChosen() {
        for (Fabric fabric : H200.fabrics()) {
            for (Tier tier : fabric.tiers()) {
                assertThat(tier.alternatives()).isNotEmpty().allSatisfy(other -> assertThat(other.reasons()).isNotEmpty());
                assertThat(tier.alternatives()).extracting(Alternative::verdict).isSorted();
            }
        }
    }

    @Test
    void mi300xSplitsNativePortsDownAndKeepsThemUp() {
        Design design = design("mi300x-512-ethernet");
        Fabric compute = design.fabrics().get(0);

        assertThat(compute.chassis()).extracting(Design.Chassis::count).containsExactly(64, 8, 4);
        assertThat(compute.tiers()).extracting(Tier::links).containsExactly(512L, 256L);
        assertThat(compute.tiers()).extracting(Tier::linkSpeedGbps).containsExactly(400, 800);
        assertThat(compute.tiers().get(0).near().modules()).isEqualTo(512);
        assertThat(compute.tiers().get(0).far().modules()).isEqualTo(256);
        assertThat(compute.tiers().get(1).near().modules() + compute.tiers().get(1).far().modules()).isEqualTo(512);
    }

    @Test
    void aFigureFromMemoryIsNeverPassedInSilence() {
        Tier nodeLeaf = design("mi300x-512-ethernet").fabrics().get(0).tiers().get(0);

        assertThat(nodeLeaf.chosenBecause()).filteredOn(reason -> reason.severity() == Reason.Severity.REVIEW)
                .extracting(Reason::code).contains("figures-from-memory", "platform-from-memory");
    }

    @Test
    void whatCannotBeBuiltTellsEveryIndependentReason() {
        DesignOutcome.Refused refused = (DesignOutcome.Refused) DESIGNER
                .design(CatalogueFixture.example("cannot-be-built"));

        assertThat(refused.reasons()).allMatch(reason -> reason.severity() == Reason.Severity.BLOCK);
        assertThat(refused.reasons()).extracting(Reason::code, Reason::pointer).contains(
                tuple("platform-protocol", "/compute/spineSwitch"),
                tuple("cooling", "/compute/leafSwitch"),
                tuple("two-tier-limit", "/compute/nodes"),
                tuple("reach", "/compute/nodeLeafDistanceM"),
                tuple("switch-ports", "/storage/0/switches"),
                tuple("no-breakout", "/storage/0/portPmd"),
                tuple("reach", "/storage/0/distanceM"));
        assertThat(refused.nearest()).contains("up to 512 nodes", "up to 100 m", "4 SN4700");
    }

    @Test
    void designsAreWhatTheContractSays() throws Exception {
        JsonSchema schema = JsonSchemaFactory
                .getInstance(SpecVersion.VersionFlag.V202012,
                        builder -> builder
                                .schemaMappers(mappers -> mappers.mapPrefix("https://contracts/", "classpath:schemas/")))
                .getSchema(SchemaLocation.of("https://contracts/design.v1.schema.json"));
        for (String example : List.of("h200-1024", "mi300x-512-ethernet")) {
            assertThat(schema.validate(new ObjectMapper().valueToTree(design(example)))).as(example).isEmpty();
        }
        Design withAssemblies = ((DesignOutcome.Proposed) DESIGNER.design(CatalogueFixture.read(nearby()))).design();
        assertThat(schema.validate(new ObjectMapper().valueToTree(withAssemblies))).isEmpty();
    }

    private static ObjectNode nearby() {
        var tree = CatalogueFixture.exampleTree("h200-1024");
        tree.withObject("/compute").put("nodeLeafDistanceM", 2.5).put("leafSpineDistanceM", 1.5);
        return tree;
    }

    @Test
    void copperServesWhatItReaches() {
        Design design = ((DesignOutcome.Proposed) DESIGNER.design(CatalogueFixture.read(nearby()))).design();
        Tier nodeLeaf = design.fabrics().get(0).tiers().get(0);
        Tier leafSpine = design.fabrics().get(0).tiers().get(1);

        assertThat(nodeLeaf.far().partNumber()).isEqualTo("MCP7Y00");
        assertThat(nodeLeaf.cable()).isNull();
        assertThat(leafSpine.far().partNumber()).isEqualTo("MCP4Y10");
        // One splitter for two links: no modules and no fibre are left.
        assertThat(design.billOfMaterials()).filteredOn(line -> line.usedIn().get(0).startsWith("compute"))
                .extracting(BomLine::partNumber, BomLine::quantity)
                .containsExactly(tuple("MCP7Y00", 512L),
                        tuple("MCP4Y10", 512L));
    }

    /** DGX: four twin-port cages for eight NICs, so half a module more per GPU instead of one single-port module. */
    @Test
    void dgxUsesFlatTwinPortModules() {
        var tree = CatalogueFixture.exampleTree("h200-1024");
        tree.withObject("/compute").put("nodePlatform", "DGX-H200").put("nic", "CEDAR7");
        Design design = ((DesignOutcome.Proposed) DESIGNER.design(CatalogueFixture.read(tree))).design();

        assertThat(design.billOfMaterials()).extracting(BomLine::partNumber, BomLine::quantity)
                .contains(tuple("MMA4Z00-NS-FLT", 512L));
    }

    /** ConnectX-7 against a QSFP-DD DR4 switch port, the pair of a known firmware issue. */
    @Test
    void aDesignTellsAKnownIssueAcrossALink() {
        var tree = CatalogueFixture.exampleTree("h200-1024");
        ((ObjectNode) tree.get("storage").get(0)).put("nic", "MCX715105AS-WEAT").put("linkSpeedGbps", 400);
        Design design = ((DesignOutcome.Proposed) DESIGNER.design(CatalogueFixture.read(tree))).design();
        Tier storage = design.fabrics().get(1).tiers().get(0);

        assertThat(storage.far().partNumber()).isEqualTo("QDD-400G-DR4");
        assertThat(storage.chosenBecause()).filteredOn(reason -> reason.code().equals("known-issue"))
                .extracting(Reason::severity, Reason::source)
                .containsExactly(tuple(Reason.Severity.REVIEW, "NVIDIA, ConnectX-7 firmware release notes 28.38.1002"));
    }

    /** The median of warm runs; a limit of the product, measured against its budget in the benchmarks too. */
}
