package io.linkwright.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.schedule.DotGrammar.Edge;
import io.linkwright.contracts.catalog.Design;

class DotTest {

    private static final Design EXAMPLE = Designs.example("h200-1024");

    @Test
    void everyLinkOfTheScheduleStandsInTheCableValidationForm() {
        DotGrammar graph = DotGrammar.read(Designs.cableValidation(EXAMPLE));

        assertThat(graph.name()).isEqualTo("network");
        assertThat(graph.edges()).hasSize(2080);
        List<String> scheduled = Line.read(Designs.schedule(EXAMPLE)).stream().map(line -> {
            String near = line.get("near_chassis") + ":" + line.get("near_port");
            String far = line.get("far_chassis") + ":" + line.get("far_port");
            return line.get("tier").startsWith("node-") ? far + " -- " + near : near + " -- " + far;
        }).toList();
        assertThat(graph.edges()).extracting(edge -> edge.from() + ":" + edge.fromPort() + " -- " + edge.to() + ":"
                + edge.toPort()).isEqualTo(scheduled);
    }

    /** The documented example: quoted switch and port, two hyphens, quoted host and port; attributes parted by blanks. */
    @Test
    void itsLinesAreWrittenAsTheToolsDocumentationWritesThem() {
        List<String> lines = Designs.cableValidation(EXAMPLE).lines().toList();
        assertThat(lines.get(0)).isEqualTo("graph network {");
        assertThat(lines).contains("\"leaf-01\" [ label=\"leaf-01\" role=\"leaf\" ]",
                "\"spine-16\" [ label=\"spine-16\" role=\"spine\" ]",
                "\"storage-switch-1\" [ label=\"storage-switch-1\" role=\"leaf\" os=\"cumulus\" ]",
                "\"leaf-01\":\"1/1\" -- \"node-001\":\"mlx5_0\"", "\"leaf-01\":\"17/1\" -- \"spine-01\":\"1/1\"",
                "\"storage-switch-1\":\"swp1s0\" -- \"storage-node-01\":\"mlx5_0\"");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("}");
    }

    @Test
    void switchesAboveAStorageFabricAreSpines() {
        assertThat(Designs.cableValidation(Designs.example("ethernet-51t-1024")))
                .contains("\"in-band-uplink-1\" [ label=\"in-band-uplink-1\" role=\"spine\"");
    }

    @Test
    void coresAreSuperSpinesAndHostsAreNotDeclared() {
        DotGrammar graph = DotGrammar.read(Designs.cableValidation(Designs.threeTiers(512, 1)));
        assertThat(graph.attributes()).contains("core-01: role=super_spine").noneMatch(it -> it.startsWith("node-"));
        assertThat(graph.edges()).hasSize(3 * 4096);
    }

    @Test
    void aSmallFabricShowsEveryLinkWithBothPorts() {
        Design small = Designs.nodes(2);
        DotGrammar graph = DotGrammar.read(Designs.dot(small, null));
        assertThat(graph.edges()).hasSize(16 + 256);
        assertThat(graph.nodes()).hasSize(2 + 8 + 4).doesNotHaveDuplicates().contains("node-1", "leaf-8", "spine-4");
        assertThat(graph.attributes()).contains("node-1--leaf-1: taillabel=mlx5_0", "node-1--leaf-1: headlabel=1/1");
    }

    @Test
    void aLargeFabricShowsGroupsAndHowManyLinksJoinThem() {
        DotGrammar graph = DotGrammar.read(Designs.dot(Designs.threeTiers(2048, 1), null));
        assertThat(graph.nodes()).hasSize(64 + 16 + 16 + 32);
        assertThat(graph.edges()).hasSize(64 * 8 + 16 + 16 * 32);
        assertThat(graph.attributes()).contains("f0_l0_0--f0_s0_0: label=1024",
                "f0_n0: label=Unit 1\\n32 × HGX-H200");
    }

    @Test
    void linksBetweenTwoChassisAreOneLineWhenAskedFor() {
        DotGrammar graph = DotGrammar.read(Designs.dot(EXAMPLE, Detail.CHASSIS));
        assertThat(graph.edges()).hasSize(1024 + 32 * 16 + 32).doesNotHaveDuplicates();
        assertThat(graph.attributes()).contains("leaf-01--spine-01: label=2");
        assertThat(graph.clusters()).isEqualTo(2 + 4 + 4 + 1 + 1 + 2);
    }

    @Test
    void everyDetailConservesTheLinks() {
        long links = DotGrammar.read(Designs.dot(EXAMPLE, Detail.LINKS)).edges().size();
        DotGrammar groups = DotGrammar.read(Designs.dot(EXAMPLE, Detail.GROUPS));
        long bundled = groups.attributes().stream().filter(it -> it.contains("--") && it.contains(": label="))
                .mapToLong(it -> Long.parseLong(it.substring(it.indexOf('=') + 1))).sum();
        assertThat(bundled).isEqualTo(links).isEqualTo(2080);
        assertThat(groups.edges().stream().map(Edge::from).collect(Collectors.toSet())).isSubsetOf(groups.nodes());
    }

    @Test
    void aTitleCannotBreakOutOfItsQuotes() {
        ObjectNode request = CatalogueFixture.exampleTree("h200-1024").put("title", "x\"]; a -- b [label=\"\\\" \\N");
        ((ObjectNode) request.get("storage").get(0)).put("name", "\" -- \"");
        Design design = Designs.design(request);
        assertThat(DotGrammar.read(Designs.dot(design, null)).nodes()).doesNotContain("a", "b");
        assertThat(DotGrammar.read(Designs.cableValidation(design)).edges()).hasSize(2080);
    }
}
