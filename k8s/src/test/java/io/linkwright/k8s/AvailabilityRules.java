package io.linkwright.k8s;

import static io.linkwright.k8s.Rule.everyContainer;
import static io.linkwright.k8s.Rule.everyDeployment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

/** That the services stay up while pods come and go. */
final class AvailabilityRules {

    private static final Map<String, Integer> REPLICAS = Map.of("catalog", 2, "vetting", 2, "quote", 2, "gateway", 3);

    static final List<Rule> ALL = List.of(
            new Rule("the-four-services", "these are the suite",
                    manifests -> Manifests.SERVICES.stream().filter(name -> manifests.deployments()
                            .noneMatch(deployment -> deployment.getMetadata().getName().equals(name)))),
            everyDeployment("several-replicas", "one may die or be drained; the gateway carries every customer",
                    deployment -> deployment.getSpec().getReplicas() >= REPLICAS.get(deployment.getMetadata().getName())),
            everyContainer("probes", "a pod gets requests only while it can serve them, and is replaced when it hangs",
                    container -> probes(container, container.getStartupProbe(), "/q/health/started")
                            && probes(container, container.getLivenessProbe(), "/q/health/live")
                            && probes(container, container.getReadinessProbe(), "/q/health/ready")),
            everyContainer("patient-start", "a start with migrations on a busy node takes longer than 60 s at times",
                    container -> container.getStartupProbe() != null
                            && container.getStartupProbe().getPeriodSeconds()
                                    * container.getStartupProbe().getFailureThreshold() >= 90),
            everyDeployment("rolling-update", "no replica leaves before its successor is ready",
                    deployment -> Objects.equals(deployment.getSpec().getStrategy().getType(), "RollingUpdate")
                            && new IntOrString(0)
                                    .equals(deployment.getSpec().getStrategy().getRollingUpdate().getMaxUnavailable())
                            && !new IntOrString(0).equals(deployment.getSpec().getStrategy().getRollingUpdate().getMaxSurge())),
            everyDeployment("graceful-stop", "requests under way finish, and no new ones arrive while they do",
                    AvailabilityRules::stopsGracefully),
            everyDeployment("selector-matches-pods", "a Deployment that does not select its own pods is refused",
                    deployment -> selects(deployment.getSpec().getSelector(), deployment)),
            new Rule("selector-matches-nobody-else", "two Deployments must not fight over pods",
                    manifests -> manifests.deployments().filter(deployment -> manifests.deployments()
                            .filter(other -> selects(deployment.getSpec().getSelector(), other)).count() > 1)
                            .map(deployment -> deployment.getMetadata().getName())),
            new Rule("disruption-budget", "draining nodes must not take a whole service away",
                    manifests -> manifests.deployments().filter(deployment -> budgets(manifests, deployment).count() != 1)
                            .map(deployment -> deployment.getMetadata().getName())),
            everyDeployment("spread-over-nodes", "one node's end must not be a service's end",
                    deployment -> Manifests.pod(deployment).getTopologySpreadConstraints().stream()
                            .anyMatch(spread -> spread.getTopologyKey().equals("kubernetes.io/hostname")
                                    && selects(spread.getLabelSelector(), deployment))));

    private static boolean probes(Container container, Probe probe, String path) {
        return probe != null && probe.getHttpGet() != null && probe.getHttpGet().getPath().equals(path)
                && container.getPorts().stream()
                        .anyMatch(port -> port.getName().equals(probe.getHttpGet().getPort().getStrVal()));
    }

    private static boolean stopsGracefully(Deployment deployment) {
        long graceS = Objects.requireNonNullElse(Manifests.pod(deployment).getTerminationGracePeriodSeconds(), 0L);
        return Manifests.pod(deployment).getContainers().stream().allMatch(container -> {
            if (container.getLifecycle() == null || container.getLifecycle().getPreStop() == null
                    || container.getLifecycle().getPreStop().getSleep() == null) {
                return false;
            }
            long lingerS = container.getLifecycle().getPreStop().getSleep().getSeconds();
            return container.getEnv().stream().filter(variable -> variable.getName().equals("QUARKUS_SHUTDOWN_TIMEOUT"))
                    .mapToLong(variable -> Long.parseLong(variable.getValue().replace("S", "")))
                    .anyMatch(timeoutS -> lingerS > 0 && timeoutS > 0 && lingerS + timeoutS < graceS);
        });
    }

    private static Stream<PodDisruptionBudget> budgets(Manifests manifests, Deployment deployment) {
        return manifests.all(PodDisruptionBudget.class).filter(budget -> selects(budget.getSpec().getSelector(), deployment))
                .filter(budget -> budget.getSpec().getMaxUnavailable() != null
                        && budget.getSpec().getMaxUnavailable().getIntVal() >= 1
                        && budget.getSpec().getMaxUnavailable().getIntVal() < deployment.getSpec().getReplicas());
    }

    static boolean selects(LabelSelector selector, Deployment deployment) {
        if (!selector.getMatchExpressions().isEmpty()) {
            throw new IllegalArgumentException("These rules read matchLabels alone: " + selector);
        }
        Map<String, String> wanted = Objects.requireNonNullElse(selector.getMatchLabels(), Map.of());
        return Manifests.podLabels(deployment).entrySet().containsAll(wanted.entrySet());
    }

    private AvailabilityRules() {
    }
}
