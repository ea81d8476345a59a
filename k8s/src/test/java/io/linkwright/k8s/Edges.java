package io.linkwright.k8s;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;

/**
 * Who may talk to whom, as text: {@code gateway -> catalog TCP/8080}. A namespace outside is {@code ns:kafka}, an address
 * outside
 * {@code ip:192.0.2.10/32}; whatever a policy leaves open is {@code anything}.
 *
 * @param leaving what the policies let out of the pods
 * @param entering what the policies let into the pods
 */
record Edges(Set<String> leaving, Set<String> entering) {

    static Edges of(Manifests manifests) {
        Set<String> leaving = new TreeSet<>();
        Set<String> entering = new TreeSet<>();
        manifests.all(NetworkPolicy.class).forEach(policy -> manifests.deployments()
                .filter(deployment -> AvailabilityRules.selects(policy.getSpec().getPodSelector(), deployment))
                .forEach(deployment -> {
                    String self = deployment.getMetadata().getName();
                    policy.getSpec().getEgress().forEach(rule -> peers(manifests, rule.getTo()).forEach(peer -> ports(
                            rule.getPorts()).forEach(port -> leaving.add(self + " -> " + peer + " " + port))));
                    policy.getSpec().getIngress().forEach(rule -> peers(manifests, rule.getFrom()).forEach(peer -> ports(
                            rule.getPorts()).forEach(port -> entering.add(peer + " -> " + self + " " + port))));
                }));
        return new Edges(leaving, entering);
    }

    /** Both ends are pods of the suite. */
    static boolean inside(String edge) {
        return Stream.of(edge.split(" ")[0], edge.split(" ")[2]).allMatch(Manifests.SERVICES::contains);
    }

    private static Stream<String> peers(Manifests manifests, List<NetworkPolicyPeer> peers) {
        return peers.isEmpty() ? Stream.of("anything") : peers.stream().flatMap(peer -> names(manifests, peer));
    }

    private static Stream<String> names(Manifests manifests, NetworkPolicyPeer peer) {
        if (peer.getIpBlock() != null) {
            return Stream.of("ip:" + peer.getIpBlock().getCidr());
        }
        if (peer.getNamespaceSelector() != null) {
            String namespace = Objects.requireNonNullElse(peer.getNamespaceSelector().getMatchLabels(),
                    Map.<String, String> of()).getOrDefault("kubernetes.io/metadata.name", "anything");
            return Stream.of("ns:" + namespace);
        }
        return manifests.deployments().filter(deployment -> AvailabilityRules.selects(peer.getPodSelector(), deployment))
                .map(deployment -> deployment.getMetadata().getName());
    }

    private static Stream<String> ports(List<NetworkPolicyPort> ports) {
        return ports.isEmpty() ? Stream.of("anything") : ports.stream().map(Edges::port);
    }

    private static String port(NetworkPolicyPort port) {
        return port.getPort() == null || port.getEndPort() != null ? "anything"
                : port.getProtocol() + "/" + port.getPort().getValue();
    }
}
