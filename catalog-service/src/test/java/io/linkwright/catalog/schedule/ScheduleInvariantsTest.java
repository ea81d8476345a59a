package io.linkwright.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.design.DesignOutcome;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;
import io.linkwright.contracts.consultation.ClusterRequest;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for the schedule of every design that the designer proposes, whatever was asked. */
class ScheduleInvariantsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty when the request cannot be built. */
    private static List<Design> designed(ClusterRequest request) {
        DesignOutcome outcome = Designs.DESIGNER.design(request);
        Statistics.collect(outcome.getClass().getSimpleName());
        Statistics.coverage(coverage -> coverage.check("Proposed").percentage(share -> share > 50));
        return outcome instanceof DesignOutcome.Proposed proposed ? List.of(proposed.design()) : List.of();
    }

    @Property(tries = 60)
    void everyPortIsUsedAtMostOnceAndEveryLabelIsUnique(@ForAll("requests") ClusterRequest request) {
        for (Design design : designed(request)) {
            Set<String> ports = new HashSet<>();
            Set<String> labels = new HashSet<>();
            for (Line line : Line.read(Designs.schedule(design))) {
                assertThat(ports.add(line.get("near_chassis") + " " + line.get("near_port"))).as(line.toString()).isTrue();
                assertThat(ports.add(line.get("far_chassis") + " " + line.get("far_port"))).as(line.toString()).isTrue();
                assertThat(labels.add(line.get("label"))).as(line.toString()).isTrue();
                assertThat(line.get("label")).hasSizeLessThanOrEqualTo(28);
            }
        }
    }

    @Property(tries = 60)
    void linksAreConservedFromTierToTier(@ForAll("requests") ClusterRequest request) {
        for (Design design : designed(request)) {
            Map<String, Long> lines = Line.read(Designs.schedule(design)).stream().collect(
                    Collectors.groupingBy(line -> line.get("fabric") + "/" + line.get("tier"), Collectors.counting()));
            Map<String, Long> tiers = new HashMap<>();
            for (Fabric fabric : design.fabrics()) {
                for (Tier tier : fabric.tiers()) {
                    tiers.put(fabric.name() + "/" + tier.name(), tier.links());
                }
            }
            assertThat(lines).isEqualTo(tiers);
        }
    }

    @Property(tries = 60)
    void scheduleAndBillAgreeOnEveryPart(@ForAll("requests") ClusterRequest request) {
        for (Design design : designed(request)) {
            assertThat(parts(Line.read(Designs.schedule(design)))).isEqualTo(design.billOfMaterials().stream()
                    .collect(Collectors.toMap(BomLine::partNumber, BomLine::installed, Long::sum, TreeMap::new)));
        }
    }

    /** Counts each module and each cable once, by part number. */
    private static Map<String, Long> parts(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        Map<String, Long> parts = new TreeMap<>();
        for (Line line : lines) {
            count(line.get("near_module"), line.get("near_part"), seen, parts);
            count(line.get("far_module"), line.get("far_part"), seen, parts);
            for (String cable : line.get("cable").split(" ")) {
                count(cable, line.get("cable_part"), seen, parts);
            }
        }
        return parts;
    }

    private static void count(String id, String part, Set<String> seen, Map<String, Long> parts) {
        assertThat(id.isEmpty()).isEqualTo(part.isEmpty());
        if (!id.isEmpty() && seen.add(id)) {
            parts.merge(part, 1L, Long::sum);
        }
    }

    @Property(tries = 60)
    void noLinkGoesBeyondItsParts(@ForAll("requests") ClusterRequest request) {
        for (Design design : designed(request)) {
            for (Line line : Line.read(Designs.schedule(design))) {
                double runM = Double.parseDouble(line.get("run_m"));
                Product cable = CatalogueFixture.CATALOGUE.product(line.get("cable_part")).orElseThrow();
                if (cable instanceof FibreCable fibre) {
                    assertThat(fibre.lengthM().value()).isEqualTo(Double.parseDouble(line.get("stock_length_m")))
                            .isGreaterThanOrEqualTo(runM);
                    within(runM, line.get("near_part"), line.get("near_face"), fibre);
                    within(runM, line.get("far_part"), line.get("far_face"), fibre);
                } else {
                    assertThat(((CableAssembly) cable).lengthMaxM().value()).isGreaterThanOrEqualTo(runM);
                }
            }
        }
    }

    private static void within(double runM, String part, String face, FibreCable fibre) {
        Transceiver module = CatalogueFixture.module(part);
        assertThat(module.reachM().get(fibre.grade().value()).value()).isGreaterThanOrEqualTo(runM);
        assertThat(Integer.parseInt(face)).as(part).isBetween(1, module.connector().value().count());
    }

    @Property(tries = 60)
    void aCableJoinsTheModulesItIsPluggedInto(@ForAll("requests") ClusterRequest request) {
        for (Design design : designed(request)) {
            Map<String, List<Line>> byCable = Line.read(Designs.schedule(design)).stream()
                    .collect(Collectors.groupingBy(line -> line.get("cable")));
            byCable.forEach((cable, lines) -> {
                assertThat(lines).extracting(line -> line.get("cable_line")).as(cable).doesNotHaveDuplicates();
                assertThat(lines).extracting(line -> line.get("cable_part")).as(cable)
                        .containsOnly(lines.get(0).get("cable_part"));
                assertThat(lines).extracting(line -> line.get("far_chassis")).as(cable)
                        .containsOnly(lines.get(0).get("far_chassis"));
            });
        }
    }

    /** A plug cannot be parted: all links of a cage that holds one go where the assembly's other plugs are. */
    @Property(tries = 40)
    void anAssemblyHasAsManyPlugsAsItIsSoldWith(@ForAll("requests") ClusterRequest request) {
        for (Design design : designed(request)) {
            Map<String, Line> schedule = Line.read(Designs.schedule(design)).stream()
                    .collect(Collectors.toMap(line -> line.get("label"), line -> line));
            Map<String, Set<String>> plugs = new HashMap<>();
            Map<String, Set<String>> assembliesOfPlug = new HashMap<>();
            for (Line port : Line.read(Designs.portMap(design))) {
                Line link = schedule.get(port.get("label"));
                if (link != null && link.get("near_module").isEmpty()) {
                    plugs.computeIfAbsent(link.get("cable"), cable -> new HashSet<>()).add(port.get("module"));
                    assembliesOfPlug.computeIfAbsent(port.get("module"), plug -> new HashSet<>()).add(link.get("cable"));
                }
            }
            assertThat(assembliesOfPlug).allSatisfy((plug, assemblies) -> assertThat(assemblies).hasSize(1));
            schedule.values().stream().filter(link -> link.get("near_module").isEmpty()).forEach(link -> {
                CableAssembly assembly = CatalogueFixture.assembly(link.get("cable_part"));
                assertThat(plugs.get(link.get("cable"))).hasSizeBetween(2, 1 + assembly.branches().value());
            });
        }
    }

    @Property(tries = 40)
    void theScheduleOfAStoredDesignIsTheFirstOne(@ForAll("requests") ClusterRequest request) throws JsonProcessingException {
        for (Design design : designed(request)) {
            Design stored = JSON.readValue(JSON.writeValueAsString(design), Design.class);
            assertThat(Designs.schedule(stored)).isEqualTo(Designs.schedule(design));
        }
    }

    @Property(tries = 40)
    void theOtherFilesHoldTheSameLinks(@ForAll("requests") ClusterRequest request) {
        for (Design design : designed(request)) {
            List<String> labels = Line.read(Designs.schedule(design)).stream().map(line -> line.get("label")).toList();
            assertThat(Line.read(Designs.portMap(design)).stream().map(line -> line.get("label"))
                    .filter(label -> !label.isEmpty()).collect(Collectors.groupingBy(label -> label, Collectors.counting())))
                    .hasSize(labels.size()).containsOnlyKeys(labels).allSatisfy((label, ends) -> assertThat(ends).isEqualTo(2));
            assertThat(DotGrammar.read(Designs.cableValidation(design)).edges()).hasSize(labels.size())
                    .doesNotHaveDuplicates();
            for (Detail detail : Detail.values()) {
                DotGrammar.read(Designs.dot(design, detail));
            }
            assertThat(new FabricSvg(Wired.of(design), null).text()).endsWith("</svg>\n");
        }
    }

    @Provide
    Arbitrary<ClusterRequest> requests() {
        return Clusters.any();
    }
}
