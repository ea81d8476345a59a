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
                        "io.linkwright.catalog.topology", "io.linkwright.catalog.room", "io.linkwright.catalog.analysis",
                        "io.linkwright.catalog.product", "io.linkwright.catalog.platform", "io.linkwright.contracts..",
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
    void schedulesAndDrawingsFollowFromTheDesignAlone() {
        classes().that().resideInAPackage("io.linkwright.catalog.schedule").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "io.linkwright.catalog.schedule", "io.linkwright.catalog.topology",
                        "io.linkwright.catalog.room", "io.linkwright.catalog.drawing", "io.linkwright.contracts..")
                .because("a stored design must give the same schedule for ever, whatever became of the catalogue")
                .check(CLASSES);
    }

    @Test
    void rulesAndDesignerKnowNothingOfStorage() {
        noClasses().that().resideInAnyPackage("io.linkwright.catalog.compatibility", "io.linkwright.catalog.design").should()
                .dependOnClassesThat().haveNameMatching(".*(Entity|Repository|Resource|Store)")
                .because("a design is a function of the catalogue and the request, and of nothing else").check(CLASSES);
    }

    @Test
    void checksOfProductsAndPlatformsArePlainJava() {
        noClasses().that().haveNameMatching(".*catalog\\.(product|platform)\\.\\w+(Rules|Check|Chains)").and()
                .haveSimpleNameNotStartingWith("Stored").should()
                .dependOnClassesThat().resideInAnyPackage("jakarta..", "io.quarkus..", "com.fasterxml..", "java.sql..")
                .because("what contradicts itself does not depend on where it is stored or how it came in").check(CLASSES);
    }

    @Test
    void rulesDoNotKnowTheDesigner() {
        noClasses().that().resideInAPackage("io.linkwright.catalog.compatibility").should().dependOnClassesThat()
                .resideInAPackage("io.linkwright.catalog.design")
                .because("what fits what does not depend on what is being built").check(CLASSES);
    }

    @Test
    void fibrePathsAndDrawingsRunWithoutAService() {
        classes().that().resideInAnyPackage("io.linkwright.catalog.fibrepath", "io.linkwright.catalog.drawing").and()
                .haveSimpleNameNotEndingWith("Resource").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "io.linkwright.catalog.fibrepath", "io.linkwright.catalog.drawing",
                        "io.linkwright.catalog.product", "io.linkwright.contracts..", "io.linkwright.optics..",
                        "io.linkwright.kit.json", "io.linkwright.kit.problem", "com.fasterxml.jackson.databind..",
                        "org.eclipse.microprofile.openapi.annotations..")
                .because("a path can be checked and drawn at a desk, from a file, as well as by the service").check(CLASSES);
    }

    @Test
    void noOtherServiceIsKnown() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("io.linkwright.vetting..", "io.linkwright.quote..", "io.linkwright.gateway..",
                        "io.linkwright.cli..")
                .because("services meet in events and HTTP, so that each can change and be deployed by itself").check(CLASSES);
    }

    @Test
    void roomAndAnalysisArePlainJava() {
        classes().that().resideInAnyPackage("io.linkwright.catalog.room", "io.linkwright.catalog.analysis").should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "io.linkwright.catalog.room", "io.linkwright.catalog.analysis",
                        "io.linkwright.catalog.topology", "io.linkwright.catalog.product", "io.linkwright.catalog.platform",
                        "io.linkwright.contracts..", "io.linkwright.optics.budget..", "org.apache.commons.numbers.gamma..")
                .because("lengths and figures of a stored design must follow from it and the catalogue alone").check(CLASSES);
    }

    @Test
    void lotsAreKnownInOnePlace() {
        noClasses().that().resideOutsideOfPackage("io.linkwright.catalog.supply").should().dependOnClassesThat()
                .resideInAPackage("io.linkwright.contracts.vetting")
                .because("the designer takes what is in stock as a plain number, if anybody asks it to").check(CLASSES);
    }

    @Test
    void pricesComeWithTheRequestAlone() {
        noClasses().should().dependOnClassesThat().resideInAPackage("io.linkwright.contracts.quote")
                .because("what a customer pays is the quote service's business").check(CLASSES);
        noClasses().that()
                .resideOutsideOfPackages("io.linkwright.catalog.proposal", "io.linkwright.catalog.design").should()
                .dependOnClassesThat().haveFullyQualifiedName("io.linkwright.contracts.Money")
                .because("only the request's own prices weigh in the choice of parts").check(CLASSES);
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
