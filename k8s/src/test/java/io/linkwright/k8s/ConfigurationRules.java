package io.linkwright.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapKeySelector;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarSource;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;

/** That every setting has a source, and that no secret lies in the repository. */
final class ConfigurationRules {

    private static final Pattern SECRET_NAME = Pattern.compile("PASSWORD|SECRET|TOKEN|CREDENTIALS");
    private static final Pattern SECRET_IN_URL = Pattern.compile("(?i)password=|://[^/@]*:[^/@]*@");
    private static final List<String> EVERY_SERVICE_NEEDS = List.of("QUARKUS_HTTP_PORT", "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD", "KAFKA_BOOTSTRAP_SERVERS",
            "QUARKUS_OIDC_AUTH_SERVER_URL");
    private static final List<String> THE_GATEWAY_NEEDS = List.of("QUARKUS_OIDC_CREDENTIALS_SECRET",
            "LINKWRIGHT_SERVICES_CATALOG_URL", "LINKWRIGHT_SERVICES_VETTING_URL", "LINKWRIGHT_SERVICES_QUOTE_URL");

    private static final List<String> VETTING_NEEDS = List.of("LINKWRIGHT_CERTIFICATES_SECRET",
            "LINKWRIGHT_CERTIFICATES_PUBLIC_URL");
    private static final Map<String, List<String>> ONE_NEEDS = Map.of("gateway", THE_GATEWAY_NEEDS, "vetting", VETTING_NEEDS);

    static final List<Rule> ALL = List.of(
            new Rule("every-setting-is-there", "a missing one falls back to an address on the pod itself",
                    manifests -> manifests.deployments().flatMap(deployment -> {
                        Set<String> set = Manifests.containers(deployment).flatMap(container -> container.getEnv().stream())
                                .map(EnvVar::getName).collect(Collectors.toSet());
                        Stream<String> needed = Stream.concat(EVERY_SERVICE_NEEDS.stream(),
                                ONE_NEEDS.getOrDefault(deployment.getMetadata().getName(), List.of()).stream());
                        return needed.filter(name -> !set.contains(name))
                                .map(name -> deployment.getMetadata().getName() + ": " + name);
                    })),
            new Rule("config-map-keys-exist", "a pod with a reference to nothing does not start",
                    manifests -> references(manifests, EnvVarSource::getConfigMapKeyRef)
                            .filter(reference -> manifests.configMapValue(reference.getName(), reference.getKey()).isEmpty())
                            .map(reference -> reference.getName() + "/" + reference.getKey())),
            new Rule("config-map-keys-are-used", "a key that nobody reads misleads whoever sets it",
                    manifests -> {
                        Set<String> used = references(manifests, EnvVarSource::getConfigMapKeyRef)
                                .map(ConfigMapKeySelector::getKey).collect(Collectors.toSet());
                        return manifests.all(ConfigMap.class).flatMap(map -> map.getData().keySet().stream())
                                .filter(key -> !used.contains(key));
                    }),
            new Rule("config-map-keys-are-in-the-readme", "whoever applies this must know what to set",
                    manifests -> references(manifests, EnvVarSource::getConfigMapKeyRef).map(ConfigMapKeySelector::getKey)
                            .distinct().filter(key -> readmeLines().noneMatch(line -> line.contains("`" + key + "`")))),
            new Rule("secret-keys-are-in-the-readme", "whoever applies this must know what to create",
                    manifests -> Stream.concat(
                            references(manifests, EnvVarSource::getSecretKeyRef).filter(reference -> !inReadme(reference))
                                    .map(reference -> reference.getName() + "/" + reference.getKey()),
                            manifests.all(Ingress.class).flatMap(ingress -> ingress.getSpec().getTls().stream())
                                    .filter(tls -> readmeLines()
                                            .noneMatch(line -> line.contains("`" + tls.getSecretName() + "`")))
                                    .map(tls -> tls.getSecretName()))),
            new Rule("secrets-by-reference", "whoever reads the repository must not learn one",
                    manifests -> Stream.concat(manifests.all(Secret.class).map(ServiceRules::name),
                            manifests.deployments().flatMap(Manifests::containers)
                                    .flatMap(container -> container.getEnv().stream())
                                    .filter(variable -> SECRET_NAME.matcher(variable.getName()).find())
                                    .filter(variable -> variable.getValueFrom() == null
                                            || variable.getValueFrom().getSecretKeyRef() == null)
                                    .map(EnvVar::getName))),
            new Rule("no-secret-in-an-address", "a ConfigMap is readable where a Secret is not",
                    manifests -> manifests.all(ConfigMap.class).flatMap(map -> map.getData().entrySet().stream())
                            .filter(entry -> SECRET_IN_URL.matcher(entry.getValue()).find()).map(entry -> entry.getKey())),
            new Rule("own-database", "no service reads another's tables",
                    manifests -> manifests.deployments().filter(deployment -> manifests
                            .environment(deployment, "QUARKUS_DATASOURCE_JDBC_URL")
                            .filter(url -> url.replaceFirst("\\?.*", "").endsWith("/" + deployment.getMetadata().getName()))
                            .isEmpty()).map(ServiceRules::name)));

    private static <T> Stream<T> references(Manifests manifests, Function<EnvVarSource, T> kind) {
        return manifests.deployments().flatMap(Manifests::containers).flatMap(container -> container.getEnv().stream())
                .flatMap(variable -> Stream.ofNullable(variable.getValueFrom()))
                .flatMap(source -> Stream.ofNullable(kind.apply(source)));
    }

    private static boolean inReadme(SecretKeySelector reference) {
        return readmeLines().anyMatch(
                line -> line.contains("`" + reference.getName() + "`") && line.contains("`" + reference.getKey() + "`"));
    }

    private static Stream<String> readmeLines() {
        try {
            return Files.readAllLines(Path.of("README.md")).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ConfigurationRules() {
    }
}
