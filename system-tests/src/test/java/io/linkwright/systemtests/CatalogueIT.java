package io.linkwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** The catalogue as buyers and catalogue managers reach it: through the gateway, with the realm's own tokens. */
@ExtendWith(RunningSuite.class)
class CatalogueIT {

    private static final String UNUSED = "/api/products/QDD-400G-LR8";

    private final Api ada = Api.as("ada");
    private final Api carl = Api.as("carl");

    @Test
    void a_buyer_finds_parts_in_spite_of_typing_errors_narrows_them_and_sets_them_side_by_side() {
        JsonPath found = ada.get("/api/products/search?q=fineed%20twin");
        assertThat(found.getList("items.partNumber", String.class)).contains("MMA4Z00-NS", "MMS4X00-NS");
        int finned = found.getInt("facets.find { it.name == 'topStyle' }.values.find { it.value == 'FINNED' }.count");
        assertThat(ada.get(found.getString("self") + "&topStyle=FINNED").getInt("total")).isEqualTo(finned);

        JsonPath compared = ada.get("/api/products/compare?part=MMA4Z00-NS&part=MMA4Z00-NS-FLT");
        assertThat(compared.getList("rows.findAll { it.differs }")).isNotEmpty();
    }

    @Test
    void a_catalogue_manager_changes_a_part_with_a_reason_and_nobody_overwrites_it_unseen() {
        Response read = carl.request().get(UNUSED + "/document");
        String tag = read.header("ETag");
        String changed = read.asString().replaceFirst("\"description\":\"", "\"description\":\"Checked: ");

        ada.request().header("If-Match", tag).body(changed).put(UNUSED + "?reason=no").then().statusCode(403);
        carl.request().body(changed).put(UNUSED + "?reason=blind").then().statusCode(428);
        carl.request().header("If-Match", tag).body(changed).put(UNUSED + "?reason=Data%20sheet%20checked").then()
                .statusCode(200).body("description", startsWith("Checked: "));
        carl.request().header("If-Match", tag).body(changed).put(UNUSED + "?reason=late").then().statusCode(412);

        JsonPath history = ada.get(UNUSED + "/history");
        assertThat(history.getString("items[0].who")).isEqualTo("carl");
        assertThat(history.getString("items[0].reason")).isEqualTo("Data sheet checked");
        assertThat(history.getList("items[0].changes.path", String.class)).containsExactly("/description");
    }

    @Test
    void what_is_exported_is_imported_without_a_change_and_a_faulty_list_changes_nothing() {
        String csv = carl.request().get("/api/exports/products.csv").then().statusCode(200).extract().asString();
        Response again = imported(csv, "true");
        again.then().statusCode(200).body("dryRun", equalTo(true)).body("created", equalTo(0)).body("changed", equalTo(0))
                .body("unchanged", greaterThan(200));

        String version = ada.request().get(UNUSED).header("ETag");
        Response refused = imported(csv.replaceFirst("(?m)^(TRANSCEIVER),", "TRANSMITTER,") + "=cmd|' /C calc'!A0\n", "false");
        assertThat(refused.statusCode()).isIn(400, 422);
        assertThat(refused.jsonPath().getList("faults")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(ada.request().get(UNUSED).header("ETag")).isEqualTo(version);
        ada.request().contentType("text/csv; charset=UTF-8").header("Idempotency-Key", UUID.randomUUID()).body(csv)
                .post("/api/imports/products?dryRun=true").then().statusCode(403);
    }

    private Response imported(String csv, String dryRun) {
        return carl.request().contentType("text/csv; charset=UTF-8").header("Idempotency-Key", UUID.randomUUID()).body(csv)
                .post("/api/imports/products?reason=Round%20trip&dryRun=" + dryRun);
    }

    @Test
    void the_wrong_top_is_blocked_with_its_reason_and_the_right_one_passes() {
        ada.post("/api/compatibility/port", "{\"part\":\"MMA4Z00-NS\",\"platform\":\"MCX75310AAS-NEAT\"}").then()
                .statusCode(200).body("verdict", equalTo("BLOCK"))
                .body("reasons.findAll { it.severity == 'BLOCK' }.code", hasItem("top-style"));
        ada.post("/api/compatibility/port", "{\"part\":\"MMA4Z00-NS400\",\"platform\":\"MCX75310AAS-NEAT\"}").then()
                .statusCode(200).body("verdict", equalTo("PASS"));
    }

    @Test
    void light_that_comes_back_to_a_transmitter_is_traced_drawn_and_mended() {
        String path = Api.example("fibre-paths/dr4-two-type-b.json");
        JsonPath answer = ada.post("/api/fibre-paths/check", path).then().statusCode(200).body("verdict", equalTo("BLOCK"))
                .body("trace.arrival", everyItem(equalTo("TRANSMITTER"))).body("correction.found", equalTo(true))
                .extract().jsonPath();
        assertThat(answer.getString("correction.verdict")).isNotEqualTo("BLOCK");
        ada.request().header("Accept", "image/svg+xml").body(path).post("/api/fibre-paths/check").then().statusCode(200)
                .contentType("image/svg+xml").body(startsWith("<"));
    }

    @Test
    void a_stored_design_hands_over_its_schedule_its_port_map_and_its_drawings_to_its_owner_alone() {
        String id = ada.consult(Api.example("h200-1024.json"));
        String design = ada.awaitState(id, "quote-drafted").getString("links.design");
        Api bo = Api.as("bo");
        for (String file : List.of("schedule.csv", "port-map.csv", "fabric.dot", "cable-validation.dot", "fabric.svg")) {
            ada.request().header("Accept", "*/*").get(design + "/" + file).then().statusCode(200);
            bo.request().header("Accept", "*/*").get(design + "/" + file).then().statusCode(404);
        }
        // 1,024 from node to leaf, as many from leaf to spine, and 32 to storage; the first line names the columns.
        String schedule = ada.request().header("Accept", "*/*").get(design + "/schedule.csv").asString();
        assertThat(schedule.lines().count()).isEqualTo(1 + 1024 + 1024 + 32);
    }
}
