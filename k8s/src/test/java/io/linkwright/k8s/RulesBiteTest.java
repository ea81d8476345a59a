package io.linkwright.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule is shown manifests that break it, and must say so. The manifests are the rendered ones with one thing changed. */
class RulesBiteTest {

    /**
     * @param pattern regular expression; its first match is replaced
     * @param breaks part of what the rule must name
     */
    record Change(String rule, String folder, String pattern, String replacement, String breaks) {

        static Change of(String rule, String pattern, String replacement, String breaks) {
            return new Change(rule, Manifests.BASE, pattern, replacement, breaks);
        }

        static Change ofExample(String rule, String pattern, String replacement, String breaks) {
            return new Change(rule, Manifests.EXAMPLE, pattern, replacement, breaks);
        }

        @Override
        public String toString() {
            return rule + ": " + pattern + " becomes " + replacement;
        }
    }

    private static final String DOCUMENT = "(?s)\nkind: %s\nmetadata:\n((?!\n---).)*?\n  name: %s\n.*?(\n---|$)";

    static final List<Change> CHANGES = List.of(
            Change.of("non-root", "runAsNonRoot: true", "runAsNonRoot: false", "catalog"),
            Change.of("non-root", "runAsUser: 10001", "runAsUser: 0", "catalog"),
            Change.of("seccomp-runtime-default", "type: RuntimeDefault", "type: Unconfined", "catalog"),
            Change.of("no-service-account-token", "automountServiceAccountToken: false", "automountServiceAccountToken: true",
                    "catalog"),
            Change.of("no-service-links", "enableServiceLinks: false", "enableServiceLinks: true", "catalog"),
            Change.of("nothing-of-the-node", "enableServiceLinks: false", "enableServiceLinks: false\n      hostNetwork: true",
                    "catalog"),
            Change.of("nothing-of-the-node", "- emptyDir:\n          sizeLimit: 256Mi", "- hostPath:\n          path: /tmp",
                    "catalog"),
            Change.of("no-privileges", "allowPrivilegeEscalation: false", "allowPrivilegeEscalation: true", "catalog"),
            Change.of("no-privileges", "privileged: false", "privileged: true", "catalog"),
            Change.of("no-capabilities", "drop:\n            - ALL", "drop:\n            - NET_RAW", "catalog"),
            Change.of("no-capabilities", "drop:\n            - ALL", "drop:\n            - ALL\n            add: [NET_ADMIN]",
                    "catalog"),
            Change.of("read-only-root", "readOnlyRootFilesystem: true", "readOnlyRootFilesystem: false", "catalog"),
            Change.of("bounded-tmp", "sizeLimit: 256Mi", "medium: \"\"", "catalog"),
            Change.of("bounded-tmp", "mountPath: /tmp", "mountPath: /var/tmp", "catalog"),
            Change.of("requests-and-limits", "limits:\n            cpu: \"2\"\n            memory: 384Mi",
                    "limits:\n            memory: 384Mi", "gateway"),
            Change.of("requests-and-limits", "requests:\n            cpu: 250m\n            memory: 384Mi",
                    "requests:\n            cpu: 250m\n            memory: 256Mi", "gateway"),
            Change.of("heap-fits", "-Xmx192m", "-Xmx300m", "gateway"),
            Change.of("heap-fits", "-Xmx192m", "", "gateway"),
            Change.of("pinned-image", "image: linkwright/catalog:0.1.0", "image: linkwright/catalog", "catalog"),
            Change.of("pinned-image", "image: linkwright/catalog:0.1.0", "image: linkwright/catalog:latest", "catalog"),
            Change.of("the-four-services", "(?s)(kind: Deployment\nmetadata:\n((?!---).)*?\n  name: )vetting", "$1vetter",
                    "vetting"),
            Change.of("several-replicas", "replicas: 3", "replicas: 2", "gateway"),
            Change.of("probes", "path: /q/health/live", "path: /q/health", "catalog"),
            Change.of("probes", "path: /q/health/ready\n            port: http",
                    "path: /q/health/ready\n            port: web",
                    "catalog"),
            Change.of("patient-start", "failureThreshold: 60", "failureThreshold: 30", "catalog"),
            Change.of("rolling-update", "maxUnavailable: 0", "maxUnavailable: 1", "catalog"),
            Change.of("graceful-stop", "terminationGracePeriodSeconds: 45", "terminationGracePeriodSeconds: 30", "catalog"),
            Change.of("graceful-stop", "seconds: 10", "seconds: 0", "catalog"),
            Change.of("selector-matches-pods", "matchLabels:\n      app.kubernetes.io/name: catalog\n  strategy",
                    "matchLabels:\n      app.kubernetes.io/name: catalogue\n  strategy", "catalog"),
            Change.of("selector-matches-nobody-else", "matchLabels:\n      app.kubernetes.io/name: catalog\n  strategy",
                    "matchLabels:\n      app.kubernetes.io/part-of: linkwright\n  strategy", "catalog"),
            Change.of("disruption-budget", DOCUMENT.formatted("PodDisruptionBudget", "quote"),
                    "\nkind: PodDisruptionBudget\nmetadata: {name: gone}\nspec: {selector: {matchLabels: {a: b}}}\n---",
                    "quote"),
            Change.of("disruption-budget", "maxUnavailable: 1\n", "maxUnavailable: 2\n", "catalog"),
            Change.of("spread-over-nodes", "topologyKey: kubernetes.io/hostname", "topologyKey: rack", "catalog"),
            Change.of("one-restricted-namespace", "pod-security.kubernetes.io/enforce: restricted",
                    "pod-security.kubernetes.io/enforce: baseline", "linkwright"),
            Change.of("everything-in-the-namespace", "  namespace: linkwright\n", "  namespace: default\n",
                    "ConfigMap addresses"),
            Change.of("part-of-the-suite", "(      labels:\n        app.kubernetes.io/name: catalog\n)"
                    + "        app.kubernetes.io/part-of: linkwright\n", "$1", "pods of Deployment catalog"),
            Change.of("service-per-deployment", "selector:\n    app.kubernetes.io/name: quote", "selector:\n    app: quote",
                    "quote"),
            Change.of("service-port-is-a-container-port", "targetPort: http", "targetPort: https", "Service catalog:80"),
            Change.of("cluster-internal", "(  selector:\n    app.kubernetes.io/name: catalog\n)", "$1  type: NodePort\n",
                    "Service catalog"),
            Change.ofExample("ingress-leads-to-the-gateway", "(service:\n            name: )gateway", "$1quote",
                    "Ingress gateway"),
            Change.ofExample("ingress-leads-to-the-gateway", "  tls:\n  - hosts:\n    - linkwright.example.com",
                    "  tls:\n  - hosts:\n    - other.example.com", "Ingress gateway"),
            Change.of("listens-on-its-port", "value: 0.0.0.0", "value: 127.0.0.1", "Deployment catalog"),
            Change.of("listens-on-its-port", "value: \"8080\"", "value: \"8081\"", "Deployment catalog"),
            Change.of("every-setting-is-there", "name: QUARKUS_DATASOURCE_PASSWORD", "name: QUARKUS_DATASOURCE_PASS",
                    "catalog: QUARKUS_DATASOURCE_PASSWORD"),
            Change.of("config-map-keys-exist", "key: CATALOG_JDBC_URL", "key: CATALOGUE_JDBC_URL", "CATALOGUE_JDBC_URL"),
            Change.of("config-map-keys-are-used", "key: CATALOG_JDBC_URL", "key: QUOTE_JDBC_URL", "CATALOG_JDBC_URL"),
            Change.of("config-map-keys-are-in-the-readme", "key: CATALOG_JDBC_URL", "key: UNHEARD_OF", "UNHEARD_OF"),
            Change.of("secret-keys-are-in-the-readme", "key: client-secret", "key: clientSecret", "gateway-oidc/clientSecret"),
            Change.ofExample("secret-keys-are-in-the-readme", "secretName: gateway-tls", "secretName: gateway-cert",
                    "gateway-cert"),
            Change.of("secrets-by-reference",
                    "(name: QUARKUS_DATASOURCE_PASSWORD\n) *valueFrom:\n *secretKeyRef:\n *key: password\n"
                            + " *name: catalog-database\n",
                    "$1          value: hunter2\n", "QUARKUS_DATASOURCE_PASSWORD"),
            Change.of("secrets-by-reference", "kind: ConfigMap", "kind: Secret", "Secret addresses"),
            Change.of("no-secret-in-an-address", "5432/catalog", "5432/catalog?user=catalog&password=hunter2",
                    "CATALOG_JDBC_URL"),
            Change.of("own-database", "key: QUOTE_JDBC_URL", "key: CATALOG_JDBC_URL", "Deployment quote"),
            Change.of("default-deny", "podSelector: \\{\\}", "podSelector: {matchLabels: {a: b}}", "no policy"),
            Change.of("default-deny", "podSelector: \\{\\}\n  policyTypes:\n  - Ingress\n  - Egress",
                    "podSelector: {}\n  policyTypes:\n  - Ingress", "no policy"),
            Change.of("policy-types-are-named", "  policyTypes:\n  - Ingress\n(?!  - Egress)", "  policyTypes:\n  - Egress\n",
                    "NetworkPolicy"),
            Change.of("policy-selects-pods", "podSelector: \\{\\}", "podSelector: {matchLabels: {a: b}}",
                    "NetworkPolicy default-deny"),
            Change.of("edges-have-both-sides", DOCUMENT.formatted("NetworkPolicy", "gateway-to-quote-enters"),
                    "\nkind: NetworkPolicy\nmetadata: {name: gone}\nspec: {podSelector: {}, policyTypes: [Egress]}\n---",
                    "gateway -> quote TCP/8080"),
            Change.of("edges-of-the-flow",
                    "(?s)(name: gateway-to-catalog-leaves\n.*?    - podSelector:\n.*?app.kubernetes.io/name: )catalog",
                    "$1gateway", "gateway -> gateway TCP/8080"),
            Change.of("ingress-to-the-gateway-alone", "- namespaceSelector:\n        matchLabels:\n"
                    + "          kubernetes.io/metadata.name: ingress-nginx", "- namespaceSelector: {}",
                    "ns:anything -> gateway"),
            Change.of("addresses-are-reachable-and-nothing-else", "port: 5432\n", "port: 5433\n",
                    "ns:postgresql TCP/5432 is needed"),
            Change.of("addresses-are-reachable-and-nothing-else", "port: 5432\n", "port: 5433\n",
                    "ns:postgresql TCP/5433 is not needed"),
            Change.of("addresses-are-reachable-and-nothing-else",
                    "- namespaceSelector:\n        matchLabels:\n          kubernetes.io/metadata.name: kafka",
                    "- ipBlock: {cidr: 0.0.0.0/0}", "ip:0.0.0.0/0 TCP/9092 is not needed"),
            Change.ofExample("addresses-are-reachable-and-nothing-else", "192.0.2.20/32", "0.0.0.0/0",
                    "name:login.example.com TCP/443 is needed"));

    @ParameterizedTest
    @FieldSource("CHANGES")
    void broken_manifests_are_found(Change change) {
        String yaml = Manifests.yaml(change.folder());
        String changed = yaml.replaceFirst(change.pattern(), change.replacement());
        assertThat(changed).as("the pattern still finds something").isNotEqualTo(yaml);

        assertThat(rule(change.rule()).brokenBy(Manifests.of(changed))).anyMatch(broken -> broken.contains(change.breaks()));
    }

    @Test
    void every_rule_is_shown_something_that_breaks_it() {
        Set<String> shown = new TreeSet<>(CHANGES.stream().map(Change::rule).toList());
        assertThat(shown).containsExactlyInAnyOrderElementsOf(Rule.all().stream().map(Rule::name).toList());
    }

    private static Rule rule(String name) {
        return Rule.all().stream().filter(rule -> rule.name().equals(name)).findFirst().orElseThrow();
    }
}
