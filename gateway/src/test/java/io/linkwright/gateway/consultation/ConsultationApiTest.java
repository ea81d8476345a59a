package io.linkwright.gateway.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.consultation.ConsultationRequested;
import io.linkwright.gateway.GatewayTest;
import io.linkwright.gateway.Requests;
import io.linkwright.servicetest.TestEvents;
import io.linkwright.servicetest.TestEvents.Received;
import io.linkwright.servicetest.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class ConsultationApiTest extends GatewayTest {

    private static String posted(String title) {
        return ada().contentType("application/json").body(Requests.titled(title).toString()).post("/api/consultations").then()
                .statusCode(201).extract().path("id");
    }

    private static ValidatableResponse posted(ObjectNode request) {
        return ada().contentType("application/json").body(request.toString()).post("/api/consultations").then();
    }

    @Test
    void a_posted_request_is_stored_answered_with_its_place_and_announced_once() {
        ValidatableResponse created = ada().contentType("application/json").body(Requests.titled("Hall B").toString())
                .post("/api/consultations").then().statusCode(201);
        String id = created.extract().path("id");
        created.header("Location", equalTo("/api/consultations/" + id)).body("state", equalTo("requested"))
                .body("organisation", equalTo("northlake-ai")).body("requestedBy", equalTo("ada"))
                .body("request.compute.nodes", equalTo(128)).body("links.design", nullValue())
                .body("timeline", hasSize(1))
                .body("timeline[0].sentence", equalTo("ada asked for the optics of 1,024 GPUs in 128 HGX-H200 nodes."));
        assertThat(ada().get("/api/consultations/" + id).then().statusCode(200).extract().body().asString())
                .isEqualTo(created.extract().body().asString());
        try (TestEvents events = new TestEvents()) {
            List<Received<ConsultationRequested>> announced = events.within(Duration.ofSeconds(3),
                    EventTypes.CONSULTATION_REQUESTED, event -> event.consultationId().equals(id));
            assertThat(announced).hasSize(1);
            assertThat(announced.get(0).key()).isEqualTo(id);
            assertThat(announced.get(0).headers()).containsEntry("consultationid", id).containsEntry("source",
                    "/linkwright/gateway");
            assertThat(announced.get(0).payload().request().title()).isEqualTo("Hall B");
            assertThat(announced.get(0).payload().organisation()).isEqualTo("northlake-ai");
        }
    }

    @Test
    void a_repetition_with_the_same_key_makes_no_second_consultation() {
        String key = UUID.randomUUID().toString();
        String body = Requests.titled("Repeated").toString();
        String first = ada().header("Idempotency-Key", key).contentType("application/json").body(body)
                .post("/api/consultations").then().statusCode(201).extract().path("id");
        ada().header("Idempotency-Key", key).contentType("application/json").body(body).post("/api/consultations").then()
                .statusCode(201).body("id", equalTo(first));
        problem(ada().header("Idempotency-Key", key).contentType("application/json").body(Requests.titled("Other").toString())
                .post("/api/consultations").then(), 422, "idempotency-key-reused");
        ada().get("/api/consultations?limit=200").then()
                .body("items.findAll { it.title == 'Repeated' }", hasSize(1));
    }

    @Test
    void another_organisation_cannot_tell_the_consultation_from_none() {
        String id = posted("Secret");
        String none = UUID.randomUUID().toString();
        problem(bo().get("/api/consultations/" + id).then(), 404, "not-found")
                .body("detail", equalTo("There is no consultation " + id + "."));
        problem(bo().get("/api/consultations/" + none).then(), 404, "not-found")
                .body("detail", equalTo("There is no consultation " + none + "."));
        problem(bo().get("/api/consultations/" + id + "/events").then(), 404, "not-found");
        problem(ada().get("/api/consultations/not-an-id").then(), 404, "not-found");
        bo().get("/api/consultations?limit=200").then().statusCode(200).body("items.id", not(hasItem(id)))
                .body("items.organisation", everyItem(equalTo("fjord-compute")));
    }

    @Test
    void sales_sees_every_organisation() {
        String id = posted("For sales");
        sam().get("/api/consultations/" + id).then().statusCode(200).body("title", equalTo("For sales"));
        sam().get("/api/consultations?limit=200").then().statusCode(200).body("items.id", hasItem(id));
    }

    @Test
    void lists_are_paged_newest_first() {
        String first = posted("Page 1");
        String second = posted("Page 2");
        String third = posted("Page 3");
        ValidatableResponse page = ada().get("/api/consultations?limit=2").then().statusCode(200)
                .body("items.id", contains(third, second));
        String next = page.extract().path("next");
        ada().queryParam("cursor", next).queryParam("limit", 1).get("/api/consultations").then().statusCode(200)
                .body("items.id", contains(first));
        problem(ada().get("/api/consultations?cursor=bm9uZQ").then(), 400, "invalid-request");
        problem(ada().get("/api/consultations?limit=0").then(), 400, "invalid-request");
    }

    @Test
    void only_customers_ask_and_only_customers_and_sales_read() {
        String body = Requests.valid().toString();
        problem(sam().contentType("application/json").body(body).post("/api/consultations").then(), 403, "forbidden");
        problem(lena().get("/api/consultations").then(), 403, "forbidden");
        problem(lena().get("/api/consultations/" + UUID.randomUUID()).then(), 403, "forbidden");
        problem(lena().get("/api/consultations/" + UUID.randomUUID() + "/events").then(), 403, "forbidden");
        problem(RestAssured.given().auth().oauth2(Tokens.staff("nobody", "customer")).contentType("application/json").body(body)
                .post("/api/consultations").then(), 403, "forbidden")
                .body("detail", equalTo("Your account belongs to no organisation."));
    }

    @Test
    void what_the_catalogue_does_not_know_comes_back_as_the_catalogue_says_it_and_nothing_is_stored() {
        String body = Requests.titled("Unknown parts").toString().replace("QM9700", "NO-SUCH-1");
        problem(ada().contentType("application/json").body(body).post("/api/consultations").then(), 422, "design-not-possible")
                .body("title", equalTo("No design fits"))
                .body("faults.pointer", contains("/compute/leafSwitch", "/compute/nic"))
                .body("faults[0].message", containsString("NO-SUCH-1"));
        ada().get("/api/consultations?limit=200").then().body("items.title", not(hasItem("Unknown parts")));
    }

    @ParameterizedTest
    @CsvSource({ "low-latancy, There is no audit profile low-latancy", "fibre-cable, fibre-cable is no overlay" })
    void an_audit_that_nothing_can_pass_is_refused_and_nothing_is_stored(String profile, String message) {
        String title = "Audit " + profile;
        problem(posted(Requests.titled(title).put("auditProfile", profile)), 400, "invalid-request")
                .body("faults", hasSize(1)).body("faults[0].pointer", equalTo("/auditProfile"))
                .body("faults[0].code", equalTo("unknown-audit-profile")).body("faults[0].message", startsWith(message));
        ada().get("/api/consultations?limit=200").then().body("items.title", not(hasItem(title)));
    }

    @Test
    void an_audit_that_is_no_longer_offered_is_refused() {
        problem(posted(Requests.titled("Too late").put("auditProfile", "sold-no-more")), 400, "invalid-request")
                .body("faults", hasSize(1)).body("faults[0].pointer", equalTo("/auditProfile"))
                .body("faults[0].code", equalTo("retired-audit-profile"));
        posted(Requests.titled("In time").put("auditProfile", "low-latency")).statusCode(201);
    }

    @Test
    void faults_of_the_catalogue_and_an_unknown_audit_come_in_one_document() {
        ObjectNode request = Requests.titled("All at once").put("auditProfile", "low-latancy");
        request.withObject("/compute").put("leafSwitch", "NO-SUCH-1");
        problem(posted(request), 422, "design-not-possible").body("detail", equalTo("3 faults were found."))
                .body("faults.pointer", contains("/compute/leafSwitch", "/compute/nic", "/auditProfile"))
                .body("faults.code", contains("unknown-platform", "unknown-nic", "unknown-audit-profile"));
    }

    @Test
    void a_request_without_an_audit_or_while_the_lab_cannot_tell_is_taken_in() {
        posted(Requests.titled("No audit").putNull("auditProfile")).statusCode(201);
        posted(Requests.titled("The lab fails").put("auditProfile", "off-colour")).statusCode(201);
        posted(Requests.titled("The lab is beside itself").put("auditProfile", "no-json")).statusCode(201);
    }

    @Test
    void a_catalogue_that_takes_too_long_does_not_keep_the_customer_waiting() {
        ada().contentType("application/json").body(Requests.titled("SLOW").toString()).post("/api/consultations").then()
                .statusCode(201).time(lessThan(4000L));
    }
}
