package io.linkwright.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ArchitectureTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.linkwright.gateway");

    @Test
    void the_gateway_knows_no_other_service() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("io.linkwright.catalog..", "io.linkwright.vetting..", "io.linkwright.quote..")
                .because("services meet in events and HTTP; none is on another's class path").check(GATEWAY);
    }

    @Test
    void features_do_not_turn_in_circles() {
        slices().matching("io.linkwright.gateway.(*)..").should().beFreeOfCycles()
                .because("a feature that needs another one back cannot be read or changed on its own").check(GATEWAY);
    }

    @Test
    void the_rules_of_progress_need_no_framework() {
        noClasses().that().haveSimpleName("Progress").or().haveSimpleName("ConsultationState").or().haveSimpleName("Step")
                .or().haveSimpleName("Steps").or().haveSimpleName("Sentences").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "io.vertx..", "org.hibernate..")
                .because("what an event means is decided by plain code that runs without starting anything").check(GATEWAY);
    }

    @Test
    void the_way_through_to_the_services_knows_no_consultation() {
        noClasses().that().resideInAnyPackage("..routing..", "..web..", "..identity..", "..live..").should()
                .dependOnClassesThat().resideInAnyPackage("..consultation..", "..portal..", "..intake..")
                .because("what holds for every request must not depend on one feature").check(GATEWAY);
    }

    @Test
    void entities_stay_in_their_feature() {
        classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate()
                .because("others get views, so that a column can change without them").check(GATEWAY);
    }

    @Test
    void beans_get_what_they_need_by_their_constructor() {
        noFields().should().beAnnotatedWith(Inject.class)
                .because("a class shows what it needs in one place, and can be made in a test").check(GATEWAY);
    }
}
