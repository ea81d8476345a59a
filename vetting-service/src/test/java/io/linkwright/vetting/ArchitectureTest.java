package io.linkwright.vetting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.linkwright.vetting");

    @Test
    void theAuditCoreIsPlainJava() {
        classes().that().resideInAPackage("io.linkwright.vetting.audit").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "io.linkwright.vetting.audit", "io.linkwright.contracts..",
                        "io.linkwright.optics..")
                .because("an expert must be able to check the audit rules, and the command line to run them, without a service")
                .check(CLASSES);
    }

    @Test
    void noOtherServiceIsKnown() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("io.linkwright.catalog..", "io.linkwright.quote..", "io.linkwright.gateway..",
                        "io.linkwright.cli..")
                .because("services meet in events and HTTP, so that each can change and be deployed by itself").check(CLASSES);
    }

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        slices().matching("io.linkwright.vetting.(*)..").should().beFreeOfCycles()
                .because("a feature that can be read from the bottom up can be changed without reading all of them")
                .check(CLASSES);
    }

    @Test
    void pricesAreNoneOfVettingsBusiness() {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("io.linkwright.contracts.Money")
                .because("what a unit costs must never weigh on what an audit says of it").check(CLASSES);
    }
}
