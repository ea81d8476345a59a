package io.linkwright.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ArchitectureTest {

    private static final JavaClasses CONTRACTS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.linkwright");

    @Test
    void contracts_know_nothing_but_java_and_jacksons_annotations() {
        classes().should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "com.fasterxml.jackson.annotation..", "io.linkwright.contracts..")
                .because("whatever is written here, every service takes with it")
                .check(CONTRACTS);
    }

    @Test
    void nothing_here_can_change() {
        fields().should().beFinal().because("an event has happened").check(CONTRACTS);
    }
}
