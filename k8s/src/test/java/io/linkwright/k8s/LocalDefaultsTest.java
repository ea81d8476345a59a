package io.linkwright.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.apps.Deployment;

/** The services' own defaults are those of one machine. Held against the configuration that is packed into them. */
class LocalDefaultsTest {

    private static final Path KIT = Path.of("../service-kit/src/main/resources/META-INF/microprofile-config.properties");

    @ParameterizedTest
    @CsvSource({ "catalog, catalog-service", "vetting, vetting-service", "quote, quote-service", "gateway, gateway" })
    void every_default_that_names_the_own_machine_is_replaced(String service, String module) throws IOException {
        Set<String> set = variables(service);
        assertThat(defaults(module)).filteredOn(setting -> setting.getValue().contains("127.0.0.1"))
                .extracting(setting -> variable(setting.getKey())).isNotEmpty().allMatch(set::contains);
    }

    @ParameterizedTest
    @CsvSource({ "catalog, catalog-service", "vetting, vetting-service", "quote, quote-service", "gateway, gateway" })
    void every_setting_of_the_suite_itself_is_one_that_the_service_knows(String service, String module) throws IOException {
        Set<String> known = defaults(module).stream().map(setting -> variable(setting.getKey())).collect(Collectors.toSet());
        assertThat(variables(service)).filteredOn(name -> name.startsWith("LINKWRIGHT_")).allMatch(known::contains);
    }

    private static Set<Map.Entry<String, String>> defaults(String module) throws IOException {
        Properties merged = new Properties();
        for (Path file : new Path[] { KIT, Path.of("..", module, "src/main/resources/application.properties") }) {
            try (Reader reader = Files.newBufferedReader(file)) {
                merged.load(reader);
            }
        }
        return merged.stringPropertyNames().stream().filter(name -> !name.startsWith("%"))
                .map(name -> Map.entry(name, merged.getProperty(name))).collect(Collectors.toSet());
    }

    /** The environment variable that replaces a setting. */
    private static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Set<String> variables(String service) {
        Deployment deployment = Manifests.of(Manifests.yaml(Manifests.BASE)).deployments()
                .filter(each -> each.getMetadata().getName().equals(service)).findFirst().orElseThrow();
        return Manifests.containers(deployment).flatMap(container -> container.getEnv().stream()).map(EnvVar::getName)
                .collect(Collectors.toSet());
    }
}
