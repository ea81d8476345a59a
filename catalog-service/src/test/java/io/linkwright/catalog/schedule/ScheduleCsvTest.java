package io.linkwright.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.contracts.catalog.Design;

class ScheduleCsvTest {

    private static final Design EXAMPLE = Designs.example("h200-1024");
    private static final List<Line> LINES = Line.read(Designs.schedule(EXAMPLE));

    private static List<Line> tier(String name) {
        return LINES.stream().filter(line -> line.get("tier").equals(name)).toList();
    }

    @Test
    void everyLinkOfTheExampleHasALine() {
        assertThat(tier("node-leaf")).hasSize(1024);
        assertThat(tier("leaf-spine")).hasSize(1024);
        assertThat(tier("node-switch")).hasSize(32);
        assertThat(LINES).hasSize(2080).extracting(line -> line.get("label")).doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).matches("[A-Z0-9./-]{1,24}"));
    }

    @Test
    void theFirstLineNamesBothEndsAndAllParts() {
        assertThat(LINES.get(0).cells()).containsEntry("label", "N001.1-L01.1/1").containsEntry("fabric", "compute")
                .containsEntry("tier", "node-leaf").containsEntry("plane", "").containsEntry("speed_gbps", "400")
                .containsEntry("near_chassis", "node-001").containsEntry("near_port", "mlx5_0")
                .containsEntry("near_module", "node-001/m1").containsEntry("near_part", "MMA4Z00-NS400")
                .containsEntry("near_face", "1").containsEntry("far_chassis", "leaf-01").containsEntry("far_port", "1/1")
                .containsEntry("far_module", "leaf-01/m1").containsEntry("far_part", "MMA4Z00-NS")
                .containsEntry("far_face", "1").containsEntry("cable", "leaf-01/m1/f1")
                .containsEntry("cable_part", "MFP7E10-N030").containsEntry("cable_line", "1")
                .containsEntry("stock_length_m", "30").containsEntry("run_m", "30");
    }

    /** The rule of rails: NIC k of each of the 32 nodes of a unit goes to leaf k of that unit. */
    @Test
    void nicsOfANodeGoToTheLeavesOfItsUnit() {
        for (Line line : tier("node-leaf")) {
            int node = Integer.parseInt(line.get("near_chassis").substring(5)) - 1;
            int nic = Integer.parseInt(line.get("near_port").substring(5));
            assertThat(line.get("far_chassis")).isEqualTo(String.format("leaf-%02d", node / 32 * 8 + nic + 1));
        }
    }

    @Test
    void aTwinPortModuleIsSharedByTwoLinksAndEachHasItsFace() {
        var byModule = tier("leaf-spine").stream().collect(Collectors.groupingBy(line -> line.get("far_module")));
        assertThat(byModule).hasSize(512).allSatisfy((module, links) -> assertThat(links)
                .extracting(line -> line.get("far_face")).containsExactly("1", "2"));
    }

    @Test
    void theFourLinesOfABreakoutShareACable() {
        var byCable = tier("node-switch").stream().collect(Collectors.groupingBy(line -> line.get("cable")));
        assertThat(byCable).hasSize(8).allSatisfy((cable, links) -> {
            assertThat(links).extracting(line -> line.get("cable_line")).containsExactly("1", "2", "3", "4");
            assertThat(links).extracting(line -> line.get("far_module")).containsOnly(cable.replace("/f1", ""));
            assertThat(links).extracting(line -> line.get("far_face")).containsOnly("1");
        });
    }

    @Test
    void chassisOfAnotherFabricCarryItsName() {
        assertThat(tier("node-switch").get(0).cells()).containsEntry("near_chassis", "storage-node-01")
                .containsEntry("far_chassis", "storage-switch-1").containsEntry("far_port", "swp1s0")
                .containsEntry("label", "F2.N01.1-T1.1/1");
    }

    @Test
    void theScheduleOfAStoredDesignIsTheSame() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        Design stored = json.readValue(json.writeValueAsString(EXAMPLE), Design.class);
        assertThat(Designs.schedule(stored)).isEqualTo(Designs.schedule(EXAMPLE));
        assertThat(Designs.portMap(stored)).isEqualTo(Designs.portMap(EXAMPLE));
    }

    @Test
    void linesEndAsTheCsvStandardSays() {
        String csv = Designs.schedule(EXAMPLE);
        assertThat(csv).endsWith("\r\n");
        assertThat(csv.chars().filter(c -> c == '\n').count()).isEqualTo(2081);
        assertThat(csv.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    }

    @Test
    void aNameThatCouldBeAFormulaIsHarmless() {
        ObjectNode request = CatalogueFixture.exampleTree("h200-1024");
        ((ObjectNode) request.get("storage").get(0)).put("name", "=cmd|' /C calc'!A0,\"x\"");
        List<Line> lines = Line.read(Designs.schedule(Designs.design(request)));
        Line line = lines.get(lines.size() - 1);
        assertThat(line.get("fabric")).isEqualTo("'=cmd|' /C calc'!A0,\"x\"");
        assertThat(line.get("near_chassis")).isEqualTo("cmd-c-calc-a0-x-node-16");
        assertThat(lines).allSatisfy(any -> assertThat(any.cells().values())
                .noneMatch(
                        cell -> cell.startsWith("=") || cell.startsWith("+") || cell.startsWith("-") || cell.startsWith("@")));
    }

    @Test
    void aDesignWithoutLayoutHasNoSchedule() {
        Design.Fabric old = EXAMPLE.fabrics().get(0);
        Design design = new Design(EXAMPLE.title(), EXAMPLE.summary(),
                List.of(new Design.Fabric(old.name(), old.topology(), old.chassis(), old.tiers(), old.notes(), null, null)),
                EXAMPLE.billOfMaterials(), EXAMPLE.opticsMaxPowerW(), EXAMPLE.notes(), null, null);
        assertThat(Wired.possible(design)).isFalse();
        assertThatThrownBy(() -> Wired.of(design)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReaderWhoHasGoneStopsTheWriting() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> new ScheduleCsv(Wired.of(EXAMPLE)).write(gone)).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }
}
