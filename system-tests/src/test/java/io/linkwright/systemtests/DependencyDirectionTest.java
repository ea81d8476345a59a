package io.linkwright.systemtests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The arrows between the rooms of the house, over all modules at once. */
class DependencyDirectionTest {

    private static final List<String> MODULES = List.of("contracts", "optics", "local-stack", "service-kit", "catalog-service",
            "vetting-service", "quote-service", "gateway", "cli");
    private static final List<String> SERVICES = List.of("io.linkwright.catalog..", "io.linkwright.vetting..",
            "io.linkwright.quote..", "io.linkwright.gateway..");
    private static final JavaClasses TREE = tree();

    private static JavaClasses tree() {
        return new ClassFileImporter()
                .importPaths(MODULES.stream().map(module -> Launcher.ROOT.resolve(module).resolve("target/classes")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "contracts", "optics", "localstack", "kit", "catalog", "vetting", "quote", "gateway", "cli" })
    void every_room_was_read(String room) {
        assertThat(TREE.stream().anyMatch(it -> it.getPackageName().startsWith("io.linkwright." + room))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "io.linkwright.catalog..", "io.linkwright.vetting..", "io.linkwright.quote..",
            "io.linkwright.gateway.." })
    void no_service_knows_another(String service) {
        List<String> others = new ArrayList<>(SERVICES);
        others.remove(service);
        noClasses().that().resideInAPackage(service).should().dependOnClassesThat()
                .resideInAnyPackage(others.toArray(String[]::new))
                .because("services meet in events and HTTP, so that each can be changed, deployed and scaled alone")
                .check(TREE);
    }

    @Test
    void what_light_does_is_plain_java() {
        // Numerics, reading of CSV and JSON, and the outlines of letters: libraries that start nothing.
        classes().that().resideInAPackage("io.linkwright.optics..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("io.linkwright.optics..", "java..", "javax.imageio..", "org.apache.commons.numbers..",
                        "org.hipparchus..", "de.siegmar.fastcsv..", "com.fasterxml.jackson..", "org.apache.pdfbox..",
                        "org.apache.fontbox..")
                .because("the physics is tested, benchmarked and used offline without starting anything").check(TREE);
    }

    @Test
    void the_language_between_services_holds_no_logic_of_theirs() {
        noClasses().that().resideInAPackage("io.linkwright.contracts..").should().dependOnClassesThat()
                .resideInAnyPackage("io.linkwright.catalog..", "io.linkwright.vetting..", "io.linkwright.quote..",
                        "io.linkwright.gateway..", "io.linkwright.kit..", "io.linkwright.optics..", "io.quarkus..", "jakarta..")
                .because("whoever reads an event should need nothing but the record").check(TREE);
    }

    @Test
    void the_kit_knows_no_domain() {
        noClasses().that().resideInAPackage("io.linkwright.kit..").should().dependOnClassesThat()
                .resideInAnyPackage(SERVICES.toArray(String[]::new))
                .because("what every service needs and none owns must not lean on one of them").check(TREE);
    }

    @Test
    void the_command_line_speaks_http_and_knows_no_service_from_inside() {
        noClasses().that().resideInAPackage("io.linkwright.cli..").should().dependOnClassesThat()
                .resideInAnyPackage("io.linkwright.catalog..", "io.linkwright.vetting..", "io.linkwright.quote..",
                        "io.linkwright.gateway..", "io.linkwright.kit..", "io.quarkus..")
                .because("it is the first customer of the public API").check(TREE);
    }

    @Test
    void no_source_suppresses_a_warning_without_saying_why() throws Exception {
        try (Stream<Path> files = Files.walk(Launcher.ROOT)) {
            List<Path> silent = files.filter(it -> it.toString().endsWith(".java") && !it.toString().contains("/target/"))
                    .filter(DependencyDirectionTest::suppressesSilently).toList();
            assertThat(silent).isEmpty();
        }
    }

    private static boolean suppressesSilently(Path source) {
        try {
            List<String> lines = Files.readAllLines(source);
            for (int i = 0; i < lines.size(); i++) {
                boolean suppresses = lines.get(i).strip().startsWith("@SuppressWarnings");
                boolean explained = lines.get(i).contains("//") || i > 0 && lines.get(i - 1).strip().matches("(//|\\*/|\\*).*");
                if (suppresses && !explained) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
