package io.linkwright.k8s;

import static io.linkwright.k8s.Rule.everyContainer;
import static io.linkwright.k8s.Rule.everyDeployment;
import static io.linkwright.k8s.Rule.everyPod;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.apps.Deployment;

/** What a pod may do and how much it may take. */
final class PodRules {

    private static final Pattern HEAP = Pattern.compile("-Xmx(\\d+)m");
    private static final long BYTES_PER_MIB = 1024 * 1024;

    static final List<Rule> ALL = List.of(
            everyPod("non-root", "a way out of the service must not end as root",
                    pod -> isTrue(pod.getSecurityContext().getRunAsNonRoot())
                            && pod.getSecurityContext().getRunAsUser() >= 10_000),
            everyPod("seccomp-runtime-default", "most system calls are never needed",
                    pod -> pod.getSecurityContext().getSeccompProfile() != null
                            && pod.getSecurityContext().getSeccompProfile().getType().equals("RuntimeDefault")),
            everyPod("no-service-account-token", "no service talks to the API server",
                    pod -> isFalse(pod.getAutomountServiceAccountToken())),
            everyPod("no-service-links", "variables named after other services would mix with the configuration",
                    pod -> isFalse(pod.getEnableServiceLinks())),
            everyPod("nothing-of-the-node", "a pod sees nothing of the machine it is on",
                    pod -> pod.getHostNetwork() == null && pod.getHostPID() == null && pod.getHostIPC() == null
                            && pod.getVolumes().stream().allMatch(volume -> volume.getHostPath() == null)),
            everyContainer("no-privileges", "restricted pods have none and cannot gain any",
                    container -> isFalse(container.getSecurityContext().getPrivileged())
                            && isFalse(container.getSecurityContext().getAllowPrivilegeEscalation())),
            everyContainer("no-capabilities", "restricted pods have none",
                    container -> container.getSecurityContext().getCapabilities() != null
                            && container.getSecurityContext().getCapabilities().getDrop().equals(List.of("ALL"))
                            && container.getSecurityContext().getCapabilities().getAdd().isEmpty()),
            everyContainer("read-only-root", "what cannot be written cannot be replaced",
                    container -> isTrue(container.getSecurityContext().getReadOnlyRootFilesystem())),
            everyDeployment("bounded-tmp", "uploads and unpacked libraries need a place, and a full node hits everybody",
                    PodRules::mountsBoundedTmp),
            everyContainer("requests-and-limits", "the scheduler must know what a pod takes; memory is never overcommitted",
                    PodRules::requestsAndLimits),
            everyContainer("heap-fits", "beside the heap a JVM needs room for classes, code, stacks and buffers",
                    PodRules::heapIsAtMostSixTenthsOfMemory),
            everyContainer("pinned-image", "a restart must not bring other code",
                    container -> container.getImage()
                            .matches("[^@:]+(:[0-9]+/[^@:]+)?(:(?!latest$)[\\w.-]+|@sha256:[0-9a-f]{64})")));

    private static boolean isTrue(Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static boolean isFalse(Boolean value) {
        return Boolean.FALSE.equals(value);
    }

    private static boolean mountsBoundedTmp(Deployment deployment) {
        PodSpec pod = Manifests.pod(deployment);
        return Manifests.containers(deployment)
                .allMatch(container -> container.getVolumeMounts().stream().filter(mount -> mount.getMountPath().equals("/tmp"))
                        .flatMap(mount -> pod.getVolumes().stream().filter(volume -> volume.getName().equals(mount.getName())))
                        .anyMatch(volume -> volume.getEmptyDir() != null && volume.getEmptyDir().getSizeLimit() != null));
    }

    private static boolean requestsAndLimits(Container container) {
        if (container.getResources() == null || container.getResources().getRequests() == null
                || container.getResources().getLimits() == null) {
            return false;
        }
        Quantity memoryRequest = container.getResources().getRequests().get("memory");
        return Stream.of(container.getResources().getRequests().get("cpu"), container.getResources().getLimits().get("cpu"),
                memoryRequest).allMatch(Objects::nonNull)
                && memoryRequest.equals(container.getResources().getLimits().get("memory"));
    }

    private static boolean heapIsAtMostSixTenthsOfMemory(Container container) {
        Optional<Long> heapBytes = container.getEnv().stream()
                .filter(variable -> variable.getName().equals("JAVA_TOOL_OPTIONS"))
                .map(variable -> HEAP.matcher(variable.getValue())).filter(Matcher::find)
                .map(heap -> Long.parseLong(heap.group(1)) * BYTES_PER_MIB).findFirst();
        return heapBytes.isPresent()
                && heapBytes.get() * 10 <= container.getResources().getLimits().get("memory").getNumericalAmount()
                        .longValueExact() * 6;
    }

    private PodRules() {
    }
}
