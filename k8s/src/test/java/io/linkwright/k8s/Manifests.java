package io.linkwright.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;

/** Everything that one {@code kubectl apply} would send. */
record Manifests(List<HasMetadata> objects) {

    static final String BASE = "base";
    static final String EXAMPLE = "overlays/example";

    /** What the services are called; each is a Deployment, a Service and a PodDisruptionBudget of that name. */
    static final List<String> SERVICES = List.of("catalog", "vetting", "quote", "gateway");

    private static final Map<String, String> RENDERED = Map.of(
            BASE, Kustomize.ofThisMachine().render(Path.of(BASE)),
            EXAMPLE, Kustomize.ofThisMachine().render(Path.of(EXAMPLE)));

    static String yaml(String folder) {
        return RENDERED.get(folder);
    }

    static Manifests of(String yaml) {
        try {
            return new Manifests(StrictReader.read(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T extends HasMetadata> Stream<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast);
    }

    Stream<Deployment> deployments() {
        return all(Deployment.class);
    }

    static PodSpec pod(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec();
    }

    static Map<String, String> podLabels(Deployment deployment) {
        return deployment.getSpec().getTemplate().getMetadata().getLabels();
    }

    /** Every container, also those that run before the service. */
    static Stream<Container> containers(Deployment deployment) {
        return Stream.concat(pod(deployment).getInitContainers().stream(), pod(deployment).getContainers().stream());
    }

    /** The value of an environment variable, looked up in the ConfigMap if need be. */
    Optional<String> environment(Deployment deployment, String name) {
        return containers(deployment).flatMap(container -> container.getEnv().stream())
                .filter(variable -> variable.getName().equals(name)).findFirst().flatMap(this::value);
    }

    private Optional<String> value(EnvVar variable) {
        if (variable.getValue() != null) {
            return Optional.of(variable.getValue());
        }
        return Optional.ofNullable(variable.getValueFrom().getConfigMapKeyRef())
                .flatMap(reference -> configMapValue(reference.getName(), reference.getKey()));
    }

    Optional<String> configMapValue(String name, String key) {
        return all(ConfigMap.class).filter(map -> map.getMetadata().getName().equals(name))
                .flatMap(map -> Stream.ofNullable(map.getData().get(key))).findFirst();
    }
}
