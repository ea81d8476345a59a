package io.linkwright.k8s;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;

/** That nothing talks to anything, but for the edges of the flow. */
final class NetworkRules {

    private static final Set<String> FLOW = Set.of("gateway -> catalog TCP/8080", "gateway -> vetting TCP/8080",
            "gateway -> quote TCP/8080");
    private static final Set<String> DNS = Set.of("ns:kube-system UDP/53", "ns:kube-system TCP/53");

    static final List<Rule> ALL = List.of(
            new Rule("default-deny", "what no policy names is refused, in both directions",
                    manifests -> manifests.all(NetworkPolicy.class).anyMatch(NetworkRules::deniesEverything) ? Stream.empty()
                            : Stream.of("no policy denies everything")),
            new Rule("policy-types-are-named", "a policy without them changes its meaning with its rules",
                    manifests -> manifests.all(NetworkPolicy.class).filter(policy -> !namesItsTypes(policy))
                            .map(ServiceRules::name)),
            new Rule("policy-selects-pods", "a policy for nobody is a misspelt one",
                    manifests -> manifests.all(NetworkPolicy.class).filter(policy -> manifests.deployments()
                            .noneMatch(pods -> AvailabilityRules.selects(policy.getSpec().getPodSelector(), pods)))
                            .map(ServiceRules::name)),
            new Rule("edges-have-both-sides", "with one side alone the other side's default refuses",
                    manifests -> onlyOneSide(Edges.of(manifests))),
            new Rule("edges-of-the-flow", "the gateway alone calls services; services meet in events",
                    manifests -> difference(Edges.of(manifests).leaving().stream().filter(Edges::inside), FLOW.stream())),
            new Rule("ingress-to-the-gateway-alone", "the gateway is the only way in",
                    manifests -> Edges.of(manifests).entering().stream().filter(edge -> !Edges.inside(edge))
                            .filter(edge -> !edge.matches("ns:(?!anything)[a-z0-9-]+ -> gateway TCP/8080"))),
            new Rule("addresses-are-reachable-and-nothing-else",
                    "each service needs DNS, its database, the broker and the realm",
                    manifests -> manifests.deployments().flatMap(deployment -> outside(manifests, deployment))));

    private static boolean deniesEverything(NetworkPolicy policy) {
        Map<String, String> labels = policy.getSpec().getPodSelector().getMatchLabels();
        return (labels == null || labels.isEmpty())
                && policy.getSpec().getPolicyTypes().containsAll(List.of("Ingress", "Egress"))
                && policy.getSpec().getIngress().isEmpty() && policy.getSpec().getEgress().isEmpty();
    }

    private static boolean namesItsTypes(NetworkPolicy policy) {
        List<String> types = policy.getSpec().getPolicyTypes();
        return !types.isEmpty() && (policy.getSpec().getIngress().isEmpty() || types.contains("Ingress"))
                && (policy.getSpec().getEgress().isEmpty() || types.contains("Egress"));
    }

    private static Stream<String> onlyOneSide(Edges edges) {
        return difference(edges.leaving().stream().filter(Edges::inside), edges.entering().stream().filter(Edges::inside));
    }

    private static Stream<String> outside(Manifests manifests, Deployment deployment) {
        String arrow = deployment.getMetadata().getName() + " -> ";
        Stream<String> needed = Stream.concat(DNS.stream(), Stream.of(
                place(manifests, deployment, "QUARKUS_DATASOURCE_JDBC_URL"),
                place(manifests, deployment, "KAFKA_BOOTSTRAP_SERVERS"),
                place(manifests, deployment, "QUARKUS_OIDC_AUTH_SERVER_URL")));
        Stream<String> allowed = Edges.of(manifests).leaving().stream()
                .filter(edge -> edge.startsWith(arrow) && !Edges.inside(edge));
        // A name outside the cluster cannot be held against an address, but its port can.
        Set<String> byName = needed.map(place -> arrow + place).collect(Collectors.toCollection(TreeSet::new));
        Set<String> open = allowed.collect(Collectors.toCollection(TreeSet::new));
        Set<String> unmatchedOpen = new TreeSet<>(open);
        unmatchedOpen.removeAll(byName);
        byName.removeAll(open);
        byName.removeIf(place -> place.contains("name:") && unmatchedOpen
                .removeIf(edge -> edge.contains("ip:") && !edge.contains("/0 ") && port(edge).equals(port(place))));
        return Stream.concat(byName.stream().map(place -> place + " is needed"),
                unmatchedOpen.stream().map(edge -> edge + " is not needed"));
    }

    private static String port(String edge) {
        return edge.substring(edge.lastIndexOf(' '));
    }

    /** The place that an address names, as {@link Edges} writes it. */
    private static String place(Manifests manifests, Deployment deployment, String setting) {
        String address = manifests.environment(deployment, setting).orElse("");
        URI uri = URI.create(address.startsWith("jdbc:") ? address.substring("jdbc:".length())
                : address.contains("://") ? address : "kafka://" + address.split(",")[0]);
        int port = uri.getPort() != -1 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
        String host = String.valueOf(uri.getHost());
        String[] labels = host.split("\\.");
        if (host.matches("[0-9.]+")) {
            return "ip:" + host + "/32 TCP/" + port;
        }
        return (labels.length >= 3 && labels[2].equals("svc") ? "ns:" + labels[1] : "name:" + host) + " TCP/" + port;
    }

    private static Stream<String> difference(Stream<String> some, Stream<String> others) {
        Set<String> left = some.collect(Collectors.toCollection(TreeSet::new));
        Set<String> right = others.collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(left.stream().filter(edge -> !right.contains(edge)),
                right.stream().filter(edge -> !left.contains(edge)));
    }

    private NetworkRules() {
    }
}
