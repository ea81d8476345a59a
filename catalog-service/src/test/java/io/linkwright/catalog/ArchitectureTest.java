package io.linkwright.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import jakarta.persistence.Entity;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.linkwright.catalog");

    @Test
    void rulesAndDesignerArePlainJava() {
        classes().that().resideInAnyPackage("io.linkwright.catalog.compatibility", "io.linkwright.catalog.design").should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "io.linkwright.catalog.compatibility", "io.linkwright.catalog.design",
                        "io.linkwright.catalog.topology", "io.linkwright.catalog.product",
                        "io.linkwright.catalog.platform", "io.linkwright.contracts..",
                        "io.linkwright.optics..")
                .because("an expert must be able to check the rules, and a benchmark to run them, without a service")
                .check(CLASSES);
    }

    @Test
    void countsAndWiringArePlainJava() {
        classes().that().resideInAPackage("io.linkwright.catalog.topology").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "io.linkwright.catalog.topology", "io.linkwright.contracts..")
                .because("the wiring of a stored design must follow from it alone, and counts from numbers alone")
                .check(CLASSES);
    }

    @Test
    void rulesAndDesignerKnowNothingOfStorage() {
        noClasses().that().resideInAnyPackage("io.linkwright.catalog.compatibility", "io.linkwright.catalog.design").should()
                .dependOnClassesThat().haveNameMatching(".*(Entity|Repository|Resource|Store)")
                .because("a design is a function of the catalogue and the request, and of nothing else").check(CLASSES);
    }

    @Test
    void rulesDoNotKnowTheDesigner() {
        noClasses().that().resideInAPackage("io.linkwright.catalog.compatibility").should().dependOnClassesThat()
                .resideInAPackage("io.linkwright.catalog.design")
                .because("what fits what does not depend on what is being built").check(CLASSES);
    }

    @Test
    void noOtherServiceIsKnown() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("io.linkwright.vetting..", "io.linkwright.quote..", "io.linkwright.gateway..",
                        "io.linkwright.cli..")
                .because("services meet in events and HTTP, so that each can change and be deployed by itself").check(CLASSES);
    }

    @Test
    void lotsAndPricesAreNoneOfTheCataloguesBusiness() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("io.linkwright.contracts.vetting", "io.linkwright.contracts.quote")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("io.linkwright.contracts.Money")
                .because("parts are chosen by what fits, never by what is in stock or what it costs").check(CLASSES);
    }

    @Test
    void entitiesHaveNoPublicSetters() {
        noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).and().arePublic().should()
                .haveRawReturnType(void.class)
                .because("an entity changes through the one method that keeps its columns together").check(CLASSES);
    }

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        slices().matching("io.linkwright.catalog.(*)..").should().beFreeOfCycles()
                .because("a feature that can be read from the bottom up can be changed without reading all of them")
                .check(CLASSES);
    }
}
