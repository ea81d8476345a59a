package io.linkwright.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.linkwright.catalog.CatalogTest;
import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.DesignProposed;
import io.linkwright.contracts.catalog.DesignRejected;
import io.linkwright.contracts.catalog.ProductPublished;
import io.linkwright.contracts.consultation.ConsultationRequested;
import io.linkwright.kit.identity.Roles;
import io.linkwright.servicetest.TestEvents;
import io.linkwright.servicetest.TestEvents.Received;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ConsultationTest extends CatalogTest {

    private static TestEvents events;

    @BeforeAll
    static void connect() {
        events = new TestEvents();
    }

    @AfterAll
    static void disconnect() {
        events.close();
    }

    private static String ask(String example) {
        String consultation = UUID.randomUUID().toString();
        events.send(EventTypes.CONSULTATION_REQUESTED, consultation, requested(consultation, example), consultation);
        return consultation;
    }

    private static ConsultationRequested requested(String consultation, String example) {
        return new ConsultationRequested(consultation, "northlake-ai", "ada", Instant.now(), CatalogueFixture.example(example));
    }

    private static Received<DesignProposed> proposed(String consultation) {
        return events.await(EventTypes.DESIGN_PROPOSED, design -> design.consultationId().equals(consultation));
    }

    private static Received<DesignRejected> rejected(String consultation) {
        return events.await(EventTypes.DESIGN_REJECTED, design -> design.consultationId().equals(consultation));
    }

    @Test
    void aConsultationIsAnsweredWithADesign() {
        String consultation = ask("h200-1024");

        Received<DesignProposed> answer = proposed(consultation);

        assertThat(answer.key()).isEqualTo(answer.payload().designId());
        assertThat(answer.headers()).containsEntry("consultationid", consultation).containsKey("causationid");
        assertThat(answer.payload().organisation()).isEqualTo("northlake-ai");
        assertThat(answer.payload().auditProfile()).isEqualTo("low-latency");
        assertThat(answer.payload().currency()).isEqualTo("USD");
        assertThat(answer.payload().design().billOfMaterials()).hasSize(8);
    }

    @Test
    void aConsultationThatCannotBeBuiltIsAnsweredWithEveryReason() {
        String consultation = ask("cannot-be-built");

        DesignRejected answer = rejected(consultation).payload();

        assertThat(answer.reasons()).extracting(Reason::code).contains("two-tier-limit", "no-breakout", "cooling");
        assertThat(answer.nearest()).contains("512 nodes");
        staff("sam", Roles.SALES_ENGINEER).get("/api/designs/" + answer.designId()).then().statusCode(200)
                .body("outcome", equalTo("REJECTED")).body("design", nullValue())
                .body("reasons.code", hasItems("two-tier-limit", "no-breakout")).body("nearest", notNullValue());
    }

    @Test
    void aRequestThatSlippedPastTheCheckIsRejectedWithItsFaults() {
        String consultation = UUID.randomUUID().toString();
        var tree = CatalogueFixture.exampleTree("h200-1024");
        tree.withObject("/compute").put("leafSwitch", "QM0000").put("nodes", 0);
        events.send(EventTypes.CONSULTATION_REQUESTED, consultation, new ConsultationRequested(consultation, "northlake-ai",
                "ada", Instant.now(), CatalogueFixture.read(tree)), consultation);

        DesignRejected answer = rejected(consultation).payload();

        assertThat(answer.reasons()).extracting(Reason::pointer).containsExactly("/compute/nodes", "/compute/leafSwitch");
        assertThat(answer.nearest()).isNull();
    }

    @Test
    void theSameConsultationIsAnsweredOnce() {
        String consultation = ask("mi300x-512-ethernet");
        proposed(consultation);

        // Once as a redelivery of the broker, once as a new event about the same consultation.
        ConsultationRequested again = requested(consultation, "mi300x-512-ethernet");
        events.send(EventTypes.CONSULTATION_REQUESTED, consultation, again, consultation);
        events.send(EventTypes.CONSULTATION_REQUESTED, consultation, again, consultation, UUID.randomUUID().toString());

        assertThat(events.within(Duration.ofSeconds(3), EventTypes.DESIGN_PROPOSED,
                design -> design.consultationId().equals(consultation))).hasSize(1);
        assertThat(count("select count(*) from designs where consultation_id = ?", consultation)).isOne();
    }

    @Test
    void onlyTheOwnersOrganisationAndSalesSeeADesign() {
        String design = proposed(ask("h200-1024")).payload().designId();

        ada().get("/api/designs/" + design).then().statusCode(200).body("id", equalTo(design))
                .body("outcome", equalTo("PROPOSED")).body("request.compute.nodes", equalTo(128))
                .body("design.fabrics[0].name", equalTo("compute")).body("reasons.size()", equalTo(0));
        staff("mara", Roles.SALES_MANAGER).get("/api/designs/" + design).then().statusCode(200);
        problem(bo().get("/api/designs/" + design).then(), 404, "not-found");
        problem(staff("lena", Roles.LAB_ENGINEER).get("/api/designs/" + design).then(), 404, "not-found");
        problem(ada().get("/api/designs/" + UUID.randomUUID()).then(), 404, "not-found");
        problem(ada().get("/api/designs/7").then(), 404, "not-found");
    }

    @Test
    void everyProductIsPublishedAsItIsLoaded() {
        Received<ProductPublished> module = events.await(EventTypes.PRODUCT_PUBLISHED,
                product -> product.partNumber().equals("MMS4X00-NS"));

        assertThat(module.key()).isEqualTo("MMS4X00-NS");
        assertThat(module.payload().formFactor()).isEqualTo("OSFP");
        assertThat(module.payload().pmd()).isEqualTo("400GBASE-DR4");
        assertThat(module.payload().pmdInstances()).isEqualTo(2);
        assertThat(module.payload().maxPowerW()).isEqualTo(17.0);
        ProductPublished cable = events.await(EventTypes.PRODUCT_PUBLISHED,
                product -> product.partNumber().equals("MFP7E10-N030")).payload();
        assertThat(cable.formFactor()).isNull();
        assertThat(cable.pmd()).isNull();
        assertThat(cable.maxPowerW()).isNull();
    }
}
