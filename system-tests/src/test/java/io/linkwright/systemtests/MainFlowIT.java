package io.linkwright.systemtests;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** The main job on the running suite: from a request to an issued, accepted quote with its lots set aside. */
@ExtendWith(RunningSuite.class)
class MainFlowIT {

    private final Api ada = Api.as("ada");
    private final Api sam = Api.as("sam");

    @Test
    void a_cluster_of_1024_gpus_gets_the_published_counts_and_a_priced_quote_with_evidence() {
        String id = ada.consult(Api.example("h200-1024.json"));
        JsonPath consultation = ada.awaitState(id, "quote-drafted");
        JsonPath design = ada.get(consultation.getString("links.design"));

        // Counts of the published reference design for 128 nodes: 32 leaf, 16 spine, 1,024 and 1,024 links.
        String compute = "design.fabrics.find { it.name == 'compute' }";
        assertThat(design.getInt(compute + ".chassis.find { it.role == 'leaf' }.count")).isEqualTo(32);
        assertThat(design.getInt(compute + ".chassis.find { it.role == 'spine' }.count")).isEqualTo(16);
        assertThat(design.getLong(compute + ".tiers.find { it.name == 'node-leaf' }.links")).isEqualTo(1024);
        assertThat(design.getLong(compute + ".tiers.find { it.name == 'leaf-spine' }.links")).isEqualTo(1024);
        Map<String, Long> bill = billOfMaterials(design);
        assertThat(bill).containsEntry("MMA4Z00-NS400", 1024L).containsEntry("MMA4Z00-NS", 512L)
                .containsEntry("MMS4X00-NS", 1024L).containsEntry("MFP7E10-N030", 1024L).containsEntry("MFP7E30-N080", 1024L)
                .containsEntry("QSFP28-100G-DR1", 32L);
        assertThat(
                design.getList("design.billOfMaterials.findAll { it.partNumber.startsWith('MFP7') }.description", String.class))
                .hasSize(2).allMatch(it -> it.contains("MPO-12 APC to MPO-12 APC, type B"));
        assertThat(bill.entrySet().stream().filter(it -> it.getKey().startsWith("QDD-400G-DR4")).mapToLong(Map.Entry::getValue)
                .sum()).isEqualTo(8);

        JsonPath quote = ada.get(consultation.getString("links.quote"));
        assertThat(quote.getString("state")).isEqualToIgnoringCase("drafted");
        assertThat(quote.getString("notice")).containsIgnoringCase("invented");
        List<Map<String, Object>> lines = quote.getList("lines");
        assertThat(lines.stream().collect(Collectors.toMap(it -> (String) it.get("partNumber"),
                it -> ((Number) it.get("quantity")).longValue()))).isEqualTo(bill);
        BigDecimal sum = lines.stream().map(it -> new BigDecimal((String) ((Map<?, ?>) it.get("lineTotal")).get("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(new BigDecimal(quote.getString("total.amount"))).isEqualByComparingTo(sum);
        String evidence = quote.getString("lines.find { it.partNumber == 'MMS4X00-NS' }.lots[0].evidenceUrl");
        assertThat(ada.get(evidence).getString("outcome")).isIn("PASS", "CONDITIONAL");
    }

    @Test
    void a_quote_with_an_unvetted_line_is_issued_only_with_a_reason_then_accepted_and_served_from_vetted_lots() {
        String id = ada.consult(Api.example("h200-1024.json"));
        String quote = ada.awaitState(id, "quote-drafted").getString("links.quote");
        ada.post(quote + "/issue", "{\"validDays\":30}").then().statusCode(403);
        Response refused = transition(sam, quote, "issue", "{\"validDays\":30}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("MPO12-4LC-OS2");
        transition(sam, quote, "issue", "{\"validDays\":30,\"acceptedRisk\":\"Breakout cables are inspected on arrival.\"}")
                .then()
                .statusCode(200);
        ada.awaitState(id, "quote-issued");
        assertThat(transition(sam, quote, "accept", "{}").statusCode()).isEqualTo(403);
        transition(ada, quote, "accept", "{}").then().statusCode(200);
        // The breakout cables have no lot, so they are what is missing.
        JsonPath done = ada.awaitState(id, "supply-short");
        assertThat(done.getList("timeline.type", String.class)).contains("io.linkwright.consultation.requested.v1",
                "io.linkwright.design.proposed.v1", "io.linkwright.quote.drafted.v1", "io.linkwright.quote.issued.v1",
                "io.linkwright.quote.accepted.v1").doesNotHaveDuplicates();
    }

    @Test
    void the_ethernet_example_is_designed_with_8_leaf_and_4_spine() {
        String id = ada.consult(Api.example("mi300x-512-ethernet.json"));
        JsonPath design = ada.get(ada.awaitState(id, "quote-drafted").getString("links.design"));
        assertThat(design.getInt("design.fabrics[0].chassis.find { it.role == 'leaf' }.count")).isEqualTo(8);
        assertThat(design.getInt("design.fabrics[0].chassis.find { it.role == 'spine' }.count")).isEqualTo(4);
    }

    @Test
    void what_cannot_be_built_comes_back_with_every_reason() {
        String id = ada.consult(Api.example("cannot-be-built.json"));
        JsonPath rejected = ada.awaitState(id, "rejected");
        assertThat(rejected.getList("reasons")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(rejected.getList("reasons.pointer")).contains("/compute/nodes", "/compute/spineSwitch");
        assertThat(rejected.getString("links.design")).isNull();
    }

    @Test
    void another_organisation_finds_nothing_of_it() {
        String id = ada.consult(Api.example("h200-1024.json"));
        JsonPath links = ada.awaitState(id, "quote-drafted");
        Api bo = Api.as("bo");
        for (String path : List.of("/api/consultations/" + id, "/api/consultations/" + id + "/events",
                links.getString("links.design"), links.getString("links.quote"))) {
            bo.request().get(path).then().statusCode(404).body("code", equalTo("not-found"));
        }
        assertThat(bo.get("/api/consultations").getList("items.id")).doesNotContain(id);
        assertThat(bo.get("/api/quotes").getList("items.consultationId")).doesNotContain(id);
    }

    @Test
    void the_same_key_posts_one_consultation() {
        String key = UUID.randomUUID().toString();
        String body = Api.example("mi300x-512-ethernet.json");
        String first = ada.request().header("Idempotency-Key", key).body(body).post("/api/consultations").path("id");
        String second = ada.request().header("Idempotency-Key", key).body(body).post("/api/consultations").path("id");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void one_document_describes_the_api_of_the_whole_suite() {
        JsonPath openapi = given().baseUri(RunningSuite.gateway().toString()).accept("application/json").get("/q/openapi")
                .then()
                .statusCode(200).extract().jsonPath();
        assertThat(openapi.getMap("paths").keySet().stream().map(Object::toString)).contains("/api/consultations",
                "/api/products", "/api/platforms", "/api/designs/preview", "/api/lots", "/api/audit-profiles", "/api/quotes",
                "/api/price-books");
    }

    private static Map<String, Long> billOfMaterials(JsonPath design) {
        List<Map<String, Object>> lines = design.getList("design.billOfMaterials");
        return lines.stream().collect(
                Collectors.toMap(it -> (String) it.get("partNumber"), it -> ((Number) it.get("quantity")).longValue()));
    }

    private static Response transition(Api who, String quote, String action, String body) {
        String etag = who.request().get(quote).header("ETag");
        return (etag == null ? who.request() : who.request().header("If-Match", etag)).body(body).post(quote + "/" + action);
    }
}
