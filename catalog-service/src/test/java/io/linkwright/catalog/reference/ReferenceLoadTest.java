package io.linkwright.catalog.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.linkwright.catalog.CatalogTest;
import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.catalog.ProductPublished;
import io.linkwright.servicetest.TestEvents;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReferenceLoadTest extends CatalogTest {

    private static final String PART = "OSFP-400G-SRBD";
    private static final ReferenceData ALL = CatalogueFixture.DATA;
    private static final ReferenceData WITHOUT_PART = new ReferenceData(
            ALL.products().stream().filter(product -> !product.partNumber().equals(PART)).toList(), ALL.platforms(), ALL.pmds(),
            ALL.sources(), ALL.portClasses(), ALL.edition());

    @Inject
    ReferenceLoad reference;

    @AfterEach
    void restore() {
        reference.load(ALL);
    }

    private static long published(TestEvents events, String lifecycle, long revision) {
        return events.within(Duration.ofSeconds(2), EventTypes.PRODUCT_PUBLISHED, product -> product.partNumber().equals(PART)
                && product.lifecycle().equals(lifecycle) && product.revision() == revision).size();
    }

    private long revision() {
        return count("select revision from products where part_number = ?", PART);
    }

    @Test
    void loadingTheSameDataAgainChangesNothing() {
        long version = reference.version();

        reference.load(ALL);

        assertThat(reference.version()).isEqualTo(version);
        assertThat(count("select count(*) from products where part_number <> ?", "")).isEqualTo(ALL.products().size());
    }

    @Test
    void aProductThatIsGoneFromTheFilesEndsItsLifeAndSaysSo() {
        long before = revision();

        reference.load(WITHOUT_PART);

        ada().get("/api/products/" + PART).then().statusCode(200).body("lifecycle", equalTo("END_OF_LIFE"))
                .body("revision", equalTo((int) before + 1));
        try (TestEvents events = new TestEvents()) {
            ProductPublished ended = events.await(EventTypes.PRODUCT_PUBLISHED,
                    product -> product.partNumber().equals(PART) && product.revision() == before + 1).payload();
            assertThat(ended.lifecycle()).isEqualTo("END_OF_LIFE");
        }
    }

    @Test
    void anOlderReleaseLeavesNewerDataAlone() {
        long before = revision();
        ReferenceData older = new ReferenceData(WITHOUT_PART.products(), ALL.platforms(), ALL.pmds(), ALL.sources(),
                ALL.portClasses(), ALL.edition() - 1);

        reference.load(older);

        assertThat(revision()).isEqualTo(before);
    }

    @Test
    void replicasThatStartTogetherLoadOnce() {
        long before = revision();

        CompletableFuture.allOf(CompletableFuture.runAsync(() -> reference.load(WITHOUT_PART)),
                CompletableFuture.runAsync(() -> reference.load(WITHOUT_PART)),
                CompletableFuture.runAsync(() -> reference.load(WITHOUT_PART))).join();

        assertThat(revision()).isEqualTo(before + 1);
        try (TestEvents events = new TestEvents()) {
            assertThat(published(events, "END_OF_LIFE", before + 1)).isOne();
        }
    }

    @Test
    void aLoadThatFailsLeavesNothingBehind() {
        long before = revision();
        Product twice = ALL.products().get(0);
        ReferenceData broken = new ReferenceData(
                Stream.concat(WITHOUT_PART.products().stream(), List.of(renamed(twice)).stream()).toList(),
                ALL.platforms(), ALL.pmds(), ALL.sources(), ALL.portClasses(), ALL.edition());

        assertThatThrownBy(() -> reference.load(broken)).isInstanceOf(RuntimeException.class);

        assertThat(revision()).isEqualTo(before);
    }

    /** Another product that claims a name that is taken. */
    private static Product renamed(Product product) {
        var module = (Transceiver) product;
        return new Transceiver("CLAIMANT-1", List.of(product.partNumber()), module.vendor(),
                module.description(), module.lifecycle(), null, module.formFactor(), module.topStyle(), module.host(),
                module.applications(), module.connector(), module.reachM(), module.wavelengthNm(), module.typicalPowerW(),
                module.maxPowerW(), module.lowPowerW(), module.retiming(), module.passLatencyNs(), module.caseTempMinC(),
                module.caseTempMaxC(), module.protocols(),
                module.ports(), module.notes());
    }
}
