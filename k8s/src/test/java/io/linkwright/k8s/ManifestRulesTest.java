package io.linkwright.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;

class ManifestRulesTest {

    static final List<String> FOLDERS = List.of(Manifests.BASE, Manifests.EXAMPLE);

    @ParameterizedTest(name = "base: {0}")
    @MethodSource("rules")
    void rule_holds_for_the_base(Rule rule) {
        assertThat(rule.brokenBy(Manifests.of(Manifests.yaml(Manifests.BASE)))).as(rule.because()).isEmpty();
    }

    @ParameterizedTest(name = "example: {0}")
    @MethodSource("rules")
    void rule_holds_for_the_example_overlay(Rule rule) {
        assertThat(rule.brokenBy(Manifests.of(Manifests.yaml(Manifests.EXAMPLE)))).as(rule.because()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FOLDERS")
    void no_object_is_there_twice(String folder) {
        assertThat(Manifests.of(Manifests.yaml(folder)).objects())
                .extracting(HasMetadata::getKind, object -> object.getMetadata().getName()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("FOLDERS")
    void exactly_the_edges_of_the_flow_are_open_between_the_services(String folder) {
        Edges edges = Edges.of(Manifests.of(Manifests.yaml(folder)));
        assertThat(edges.leaving()).filteredOn(Edges::inside).containsExactlyInAnyOrder("gateway -> catalog TCP/8080",
                "gateway -> quote TCP/8080", "gateway -> vetting TCP/8080");
        assertThat(edges.entering()).containsExactlyInAnyOrder("gateway -> catalog TCP/8080", "gateway -> quote TCP/8080",
                "gateway -> vetting TCP/8080", "ns:ingress-nginx -> gateway TCP/8080");
    }

    @Test
    void example_overlay_sets_images_addresses_and_outside_places_and_nothing_of_the_base_remains() {
        Manifests example = Manifests.of(Manifests.yaml(Manifests.EXAMPLE));

        assertThat(example.deployments().flatMap(Manifests::containers))
                .allMatch(container -> container.getImage().startsWith("registry.example.com/linkwright/"));
        assertThat(example.environment(deployment(example, "quote"), "QUARKUS_DATASOURCE_JDBC_URL"))
                .hasValue("jdbc:postgresql://192.0.2.10:5432/quote?sslmode=require");
        assertThat(Edges.of(example).leaving()).contains("vetting -> ns:streaming TCP/9092",
                "vetting -> ip:192.0.2.10/32 TCP/5432", "vetting -> ip:192.0.2.20/32 TCP/443")
                .noneMatch(edge -> edge.contains("ns:kafka") || edge.contains("ns:postgresql") || edge.contains("ns:keycloak"));
        assertThat(example.all(Ingress.class)).hasSize(1);
    }

    static Stream<Rule> rules() {
        return Rule.all().stream();
    }

    private static Deployment deployment(Manifests manifests, String name) {
        return manifests.deployments().filter(each -> each.getMetadata().getName().equals(name)).findFirst().orElseThrow();
    }
}
