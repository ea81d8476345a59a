package io.linkwright.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.contracts.catalog.Design;

class PortMapCsvTest {

    private static final Design EXAMPLE = Designs.example("h200-1024");
    private static final List<Line> LINES = Line.read(Designs.portMap(EXAMPLE));

    private static List<Line> chassis(String name) {
        return LINES.stream().filter(line -> line.get("chassis").equals(name)).toList();
    }

    @Test
    void aFullLeafHasHalfItsPortsDownAndHalfUp() {
        List<Line> leaf = chassis("leaf-01");
        assertThat(leaf).hasSize(64).allSatisfy(line -> assertThat(line.get("state")).isEqualTo("linked"));
        assertThat(leaf.subList(0, 32)).allSatisfy(line -> {
            assertThat(line.get("tier")).isEqualTo("node-leaf");
            assertThat(line.get("part")).isEqualTo("MMA4Z00-NS");
        });
        assertThat(leaf.subList(32, 64)).allSatisfy(line -> assertThat(line.get("tier")).isEqualTo("leaf-spine"));
        assertThat(leaf).extracting(line -> line.get("port")).startsWith("1/1", "1/2", "2/1").endsWith("32/1", "32/2");
    }

    /** 16 links to each of two switches in four breakouts; the other 28 cages of each are free. */
    @Test
    void cagesThatStayFreeAreListed() {
        List<Line> map = chassis("storage-switch-1");
        assertThat(map.stream().filter(line -> line.get("state").equals("linked"))).hasSize(16);
        assertThat(map.stream().filter(line -> line.get("state").equals("free"))).hasSize(28)
                .allSatisfy(line -> assertThat(line.get("module")).isEmpty());
        assertThat(map.get(map.size() - 1).cells()).containsEntry("cage", "32").containsEntry("state", "free")
                .containsEntry("port", "");
    }

    @Test
    void aHalfUsedModuleHasAFreePort() {
        List<Line> leaf = Line.read(Designs.portMap(Designs.nodes(1))).stream()
                .filter(line -> line.get("chassis").equals("leaf-1")).toList();
        assertThat(leaf.get(0).cells()).containsEntry("state", "linked").containsEntry("port", "1/1")
                .containsEntry("peer_chassis", "node-1").containsEntry("peer_port", "mlx5_0");
        assertThat(leaf.get(1).cells()).containsEntry("state", "free-port").containsEntry("port", "1/2")
                .containsEntry("module", "leaf-1/m1").containsEntry("peer_chassis", "");
        assertThat(leaf.get(2).cells()).containsEntry("cage", "2").containsEntry("state", "free");
    }

    @Test
    void everyLinkStandsAtBothItsEnds() {
        List<String> labels = Line.read(Designs.schedule(EXAMPLE)).stream().map(line -> line.get("label")).sorted().toList();
        List<String> ends = LINES.stream().map(line -> line.get("label")).filter(label -> !label.isEmpty()).sorted().toList();
        assertThat(ends).hasSize(2 * labels.size());
        for (int i = 0; i < labels.size(); i++) {
            assertThat(ends.get(2 * i)).isEqualTo(labels.get(i)).isEqualTo(ends.get(2 * i + 1));
        }
    }

    /** 127 nodes and a manager on leaf ports: four links to two managers, on the slot of the 128th node. */
    @Test
    void fabricManagersAreNamedAsSuch() {
        ObjectNode request = CatalogueFixture.exampleTree("h200-1024");
        request.withObject("/compute").put("nodes", 127).put("fabricManager", "IN_BAND");
        List<Line> managers = Line.read(Designs.portMap(Designs.design(request))).stream()
                .filter(line -> line.get("role").equals("fabric-manager") && line.get("state").equals("linked")).toList();
        assertThat(managers).extracting(line -> line.get("chassis")).containsExactly("manager-1", "manager-1", "manager-2",
                "manager-2");
        assertThat(managers).extracting(line -> line.get("label")).containsExactly("M1.1-L25.16/2", "M1.2-L26.16/2",
                "M2.1-L27.16/2", "M2.2-L28.16/2");
    }

    @Test
    void aSmallTableOfPortsGivesTheSameMap() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PortMapCsv(Wired.of(EXAMPLE), 100).write(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Designs.portMap(EXAMPLE));
    }
}
