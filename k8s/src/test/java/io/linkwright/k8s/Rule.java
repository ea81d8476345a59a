package io.linkwright.k8s;

import static io.linkwright.k8s.Manifests.containers;
import static io.linkwright.k8s.Manifests.pod;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;

/**
 * What must hold for a set of manifests.
 *
 * @param name stable, kebab-case
 * @param because why it must hold
 * @param violations the things that break it, by name; empty when it holds
 */
record Rule(String name, String because, Function<Manifests, Stream<String>> violations) {

    static List<Rule> all() {
        return Stream.of(PodRules.ALL, AvailabilityRules.ALL, ServiceRules.ALL, ConfigurationRules.ALL, NetworkRules.ALL)
                .flatMap(List::stream).toList();
    }

    static Rule everyPod(String name, String because, Predicate<PodSpec> holds) {
        return everyDeployment(name, because, deployment -> holds.test(pod(deployment)));
    }

    static Rule everyContainer(String name, String because, Predicate<Container> holds) {
        return everyDeployment(name, because, deployment -> containers(deployment).allMatch(holds));
    }

    static Rule everyDeployment(String name, String because, Predicate<Deployment> holds) {
        return new Rule(name, because, manifests -> manifests.deployments().filter(holds.negate())
                .map(deployment -> deployment.getMetadata().getName()));
    }

    List<String> brokenBy(Manifests manifests) {
        return violations.apply(manifests).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
