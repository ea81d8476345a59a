package io.linkwright.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.linkwright.cli");

    @Test
    void theCommandLineKnowsServicesOnlyByTheirHttp() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("io.linkwright.catalog..", "io.linkwright.vetting..", "io.linkwright.quote..",
                        "io.linkwright.gateway..", "io.linkwright.kit..", "io.quarkus..")
                .because("the launcher starts services as processes and the client is one more customer of the public API")
                .check(CLASSES);
    }

    @Test
    void layersPointDownwards() {
        noClasses().that().resideInAPackage("..cli.process..").should().dependOnClassesThat()
                .resideInAnyPackage("..cli.suite..", "..cli.component..", "..cli.up..", "..cli.http..")
                .because("a process knows nothing of what it is a part of").check(CLASSES);
        noClasses().that().resideInAPackage("..cli.suite..").should().dependOnClassesThat()
                .resideInAnyPackage("..cli.component..", "..cli.up..", "..cli.http..")
                .because("where a suite lives does not depend on what it consists of").check(CLASSES);
        noClasses().that().resideInAPackage("..cli.component..").should().dependOnClassesThat()
                .resideInAnyPackage("..cli.up..", "..cli.http..", "..cli.demo..")
                .because("a component can be started by anything that supervises").check(CLASSES);
    }

    @Test
    void onlyTheLauncherKnowsServers() {
        noClasses().that().resideInAnyPackage("..cli.consult..", "..cli.design..", "..cli.text..").should()
                .dependOnClassesThat().resideInAnyPackage("io.linkwright.localstack..", "..cli.component..", "..cli.process..")
                .because("a consultation can be made against a gateway on any machine").check(CLASSES);
    }
}
