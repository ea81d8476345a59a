package io.linkwright.optics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ArchitectureTest {

    @Test
    void isPlainJava() {
        JavaClasses optics = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.linkwright.optics");

        classes().should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.imageio..", "io.linkwright.optics..", "org.apache.commons.numbers..",
                        "org.hipparchus..", "de.siegmar.fastcsv..", "com.fasterxml.jackson..", "org.apache.pdfbox..",
                        "org.apache.fontbox..")
                .because("the physics is used by services, command line and benchmarks alike, and must be testable alone")
                .check(optics);
    }
}
