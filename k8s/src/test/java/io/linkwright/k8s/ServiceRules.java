package io.linkwright.k8s;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressServiceBackend;

/** Names, ports and namespaces: that the pieces find each other. */
final class ServiceRules {

    private static final String POD_SECURITY = "pod-security.kubernetes.io/";

    static final List<Rule> ALL = List.of(
            new Rule("one-restricted-namespace", "the API server itself refuses a pod that breaks the pod rules",
                    manifests -> namespaces(manifests).count() == 1 && namespaces(manifests).allMatch(ServiceRules::restricted)
                            ? Stream.empty()
                            : Stream.of("namespaces: " + namespaces(manifests).toList())),
            new Rule("everything-in-the-namespace", "what lies elsewhere is outside the policies",
                    manifests -> manifests.objects().stream().filter(object -> !(object instanceof Namespace))
                            .filter(object -> !namespaces(manifests).map(namespace -> namespace.getMetadata().getName())
                                    .toList().contains(object.getMetadata().getNamespace()))
                            .map(ServiceRules::name)),
            new Rule("part-of-the-suite", "the policies for all services go by this label",
                    manifests -> Stream.concat(
                            manifests.objects().stream().filter(object -> !partOf(object.getMetadata().getLabels()))
                                    .map(ServiceRules::name),
                            manifests.deployments().filter(deployment -> !partOf(Manifests.podLabels(deployment)))
                                    .map(deployment -> "pods of " + name(deployment)))),
            new Rule("service-per-deployment", "a service is found by its name",
                    manifests -> Manifests.SERVICES.stream().filter(name -> manifests.all(Service.class)
                            .filter(service -> service.getMetadata().getName().equals(name))
                            .noneMatch(service -> backends(manifests, service).map(backend -> backend.getMetadata().getName())
                                    .toList().equals(List.of(name))))),
            new Rule("service-port-is-a-container-port", "a request must arrive somewhere",
                    manifests -> manifests.all(Service.class).flatMap(service -> service.getSpec().getPorts().stream()
                            .filter(port -> backends(manifests, service).noneMatch(backend -> listens(backend, port)))
                            .map(port -> name(service) + ":" + port.getPort()))),
            new Rule("cluster-internal", "only the ingress leads in from outside",
                    manifests -> manifests.all(Service.class)
                            .filter(service -> !List.of("ClusterIP").contains(
                                    Objects.requireNonNullElse(service.getSpec().getType(), "ClusterIP")))
                            .map(ServiceRules::name)),
            new Rule("ingress-leads-to-the-gateway", "no other service is public, and nothing is public in clear text",
                    manifests -> manifests.all(Ingress.class).filter(ingress -> !leadsToGatewayWithTls(ingress))
                            .map(ServiceRules::name)),
            new Rule("listens-on-its-port",
                    "alone on one machine the services listen on 127.0.0.1, where no probe reaches them",
                    manifests -> manifests.deployments().filter(deployment -> !listensForAll(manifests, deployment))
                            .map(ServiceRules::name)));

    private static Stream<Namespace> namespaces(Manifests manifests) {
        return manifests.all(Namespace.class);
    }

    private static boolean restricted(Namespace namespace) {
        return Stream.of("enforce", "audit", "warn")
                .allMatch(mode -> "restricted".equals(namespace.getMetadata().getLabels().get(POD_SECURITY + mode)));
    }

    private static boolean partOf(Map<String, String> labels) {
        return labels != null && "linkwright".equals(labels.get("app.kubernetes.io/part-of"));
    }

    private static Stream<Deployment> backends(Manifests manifests, Service service) {
        return manifests.deployments().filter(deployment -> Manifests.podLabels(deployment).entrySet()
                .containsAll(service.getSpec().getSelector().entrySet()));
    }

    private static boolean listens(Deployment deployment, ServicePort port) {
        return Manifests.pod(deployment).getContainers().stream().flatMap(container -> container.getPorts().stream())
                .anyMatch(open -> Objects.equals(open.getName(), port.getTargetPort().getStrVal())
                        || Objects.equals(open.getContainerPort(), port.getTargetPort().getIntVal()));
    }

    private static boolean listensForAll(Manifests manifests, Deployment deployment) {
        Set<String> open = Manifests.pod(deployment).getContainers().stream()
                .flatMap(container -> container.getPorts().stream()).map(port -> port.getContainerPort() + "")
                .collect(Collectors.toSet());
        return manifests.environment(deployment, "QUARKUS_HTTP_HOST").filter("0.0.0.0"::equals).isPresent()
                && manifests.environment(deployment, "QUARKUS_HTTP_PORT").filter(open::contains).isPresent();
    }

    private static boolean leadsToGatewayWithTls(Ingress ingress) {
        Set<String> secured = ingress.getSpec().getTls().stream().flatMap(tls -> tls.getHosts().stream())
                .collect(Collectors.toSet());
        return ingress.getSpec().getDefaultBackend() == null && ingress.getSpec().getRules().stream()
                .allMatch(rule -> secured.contains(rule.getHost()) && rule.getHttp().getPaths().stream()
                        .map(path -> path.getBackend().getService()).allMatch(ServiceRules::isGateway));
    }

    private static boolean isGateway(IngressServiceBackend backend) {
        return backend.getName().equals("gateway") && "http".equals(backend.getPort().getName());
    }

    static String name(HasMetadata object) {
        return object.getKind() + " " + object.getMetadata().getName();
    }

    private ServiceRules() {
    }
}
