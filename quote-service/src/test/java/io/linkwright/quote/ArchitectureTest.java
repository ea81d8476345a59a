package io.linkwright.quote;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
            .importPackages("io.linkwright.quote");

    @Test
    void thePricingCoreKnowsNoFramework() {
        classes().that().resideInAPackage("..quote.pricing..").should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "javax.money..", "org.javamoney..", "io.linkwright.contracts..",
                                "io.linkwright.quote.pricing.."))
                .because("what a customer is charged must be testable and readable without starting anything").check(CODE);
    }

    @Test
    void theOtherCoresKnowNoFrameworkEither() {
        noClasses().that()
                .haveNameMatching(
                        ".*\\.(VettingPlan|LotAudit|Lifecycle|QuoteState|QuoteAction|Party|PriceList|PriceListRules)(\\$.*)?")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "io.linkwright.kit.."))
                .because("rules about lots, states and price lists are not about databases or HTTP").check(CODE);
    }

    @Test
    void noOtherServiceIsKnown() {
        noClasses().should()
                .dependOnClassesThat(
                        resideInAnyPackage("io.linkwright.catalog..", "io.linkwright.vetting..", "io.linkwright.gateway..",
                                "io.linkwright.cli..", "io.linkwright.localstack.."))
                .because("services meet in events and HTTP, so that each can be deployed alone").check(CODE);
    }

    @Test
    void requestsReachQuotesOnlyThroughTheOrganisationFilter() {
        classes().that().haveSimpleName("QuoteRepository").should().onlyHaveDependentClassesThat()
                .haveNameMatching(".*\\.(QuoteRepository|VisibleQuotes(\\$.*)?|QuoteDrafting|QuoteExpiry)")
                .because("a query that forgets the caller's organisation shows one customer the prices of another").check(CODE);
    }

    @Test
    void featuresBelowDoNotKnowTheQuote() {
        noClasses().that().resideInAnyPackage("..quote.pricing..", "..quote.pricebook..", "..quote.supply..", "..quote.json..")
                .should()
                .dependOnClassesThat().resideInAPackage("io.linkwright.quote.quote..")
                .because("prices and supply are facts; the quote uses them").check(CODE);
    }

    @Test
    void noAmountIsABinaryFraction() {
        noFields().should().haveRawType(double.class).orShould().haveRawType(float.class).orShould().haveRawType(Double.class)
                .because("money is an exact decimal, from the price book to the event").check(CODE);
    }

    @Test
    void beansSayInTheirConstructorWhatTheyNeed() {
        noFields().should().beAnnotatedWith(Inject.class).because("a bean must be usable without a container").check(CODE);
    }
}
