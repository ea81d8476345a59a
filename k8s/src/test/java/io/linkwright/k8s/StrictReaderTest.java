package io.linkwright.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import io.fabric8.kubernetes.api.model.Service;

class StrictReaderTest {

    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata:
              name: catalog
            spec:
              ports:
                - port: 80
                  targetPort: http
            """;

    @Test
    void object_is_read_into_its_model() throws IOException {
        assertThat(StrictReader.read(SERVICE)).singleElement().isInstanceOfSatisfying(Service.class,
                service -> assertThat(service.getSpec().getPorts().get(0).getTargetPort().getStrVal()).isEqualTo("http"));
    }

    @ParameterizedTest
    @CsvSource({ "targetPort, targetport", "name, nmae", "spec, specs", "ports, port" })
    void misspelt_field_is_refused_at_any_depth(String field, String misspelt) {
        assertThatExceptionOfType(UnrecognizedPropertyException.class)
                .isThrownBy(() -> StrictReader.read(SERVICE.replace(field + ":", misspelt + ":")))
                .withMessageContaining("\"" + misspelt + "\"");
    }

    @ParameterizedTest
    @CsvSource({ "readOnlyRootFilesystem, readonlyRootFilesystem", "runAsNonRoot, runAsNonroot", "sleep, sleeps",
            "maxUnavailable, maxUnavailible", "namespaceSelector, namespaceSelectors",
            "unhealthyPodEvictionPolicy, evictionPolicy",
            "topologyKey, topology", "secretKeyRef, secretRef", "sizeLimit, size" })
    void misspelt_field_in_our_own_manifests_is_refused(String field, String misspelt) {
        String yaml = Manifests.yaml(Manifests.BASE);
        String changed = yaml.replaceFirst(field + ":", misspelt + ":");
        assertThat(changed).isNotEqualTo(yaml);

        assertThatExceptionOfType(UnrecognizedPropertyException.class).isThrownBy(() -> StrictReader.read(changed))
                .withMessageContaining("\"" + misspelt + "\"");
    }

    @ParameterizedTest
    @CsvSource({ "kind: Service, kind: Services", "apiVersion: v1, apiVersion: v2", "apiVersion: v1, apiVersion: apps/v1" })
    void unknown_kind_or_version_is_refused(String right, String wrong) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> StrictReader.read(SERVICE.replace(right, wrong)))
                .withMessageContaining("No model for kind");
    }

    @Test
    void value_of_the_wrong_type_is_refused() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> StrictReader.read(SERVICE.replace("port: 80", "port: eighty")));
    }

    @Test
    void field_given_twice_is_refused() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> StrictReader.read(SERVICE.replace("kind: Service", "kind: Service\nkind: Service")))
                .withMessageContaining("Duplicate");
    }
}
