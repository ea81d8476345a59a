package io.linkwright.catalog.fibrepath;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;

import io.linkwright.catalog.CatalogTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class FibrePathResourceTest extends CatalogTest {

    private static ValidatableResponse check(Object body, String accept) {
        return ada().contentType("application/json").accept(accept).body(body.toString()).post("/api/fibre-paths/check")
                .then();
    }

    @Test
    void aPathOfStoredPartsIsChecked() {
        check(PathExamples.example("dr4-type-b"), "application/json").statusCode(200).body("verdict", equalTo("PASS"))
                .body("trace", hasSize(8)).body("trace[0].to.position", equalTo(12))
                .body("links[0].channelLossDb", equalTo(0.04f)).body("correction", nullValue());
    }

    @Test
    void aPathThatFailsComesWithItsCorrection() {
        check(PathExamples.example("dr4-two-type-b"), "*/*").statusCode(200).contentType("application/json")
                .body("verdict", equalTo("BLOCK"))
                .body("reasons.code", hasItems("transmitter-meets-transmitter", "no-link"))
                .body("correction.found", equalTo(true)).body("correction.cost", equalTo(10))
                .body("correction.elements", hasSize(5));
    }

    @Test
    void theSamePathIsDrawn() {
        check(PathExamples.example("dr4-two-type-b"), "image/svg+xml").statusCode(200).contentType("image/svg+xml")
                .body(startsWith("<svg ")).body(not(containsString("<script")));
    }

    @Test
    void aRequestThatMakesNoSenseIsRefusedWithAllItsFaults() {
        String body = "{\"elements\":[{\"part\":\"NOPE\"},{\"kind\":\"ADAPTER\",\"type\":\"Z\"}]}";
        for (String accept : new String[] { "application/json", "image/svg+xml" }) {
            problem(check(body, accept), 400, "invalid-request").body("faults.pointer",
                    containsInAnyOrder("/elements/0/part", "/elements/1/type"));
        }
        problem(check("{\"elements\": [", "application/json"), 400, "invalid-request").body("faults[0].code",
                equalTo("broken-json"));
    }

    @Test
    void thePartsAreListedInPages() {
        String next = ada().queryParam("limit", 3).get("/api/fibre-paths/parts").then().statusCode(200)
                .body("kinds.kind", hasItems("MODULE", "PATCH_CORD", "ADAPTER", "CASSETTE", "BREAKOUT"))
                .body("costs.TURN", equalTo(1)).body("cables", hasSize(3)).extract().path("next");
        ada().queryParam("limit", 200).queryParam("cursor", next).get("/api/fibre-paths/parts").then().statusCode(200)
                .body("cables.part", hasItems("MFP7E30-N080", "MPO12-4LC-OS2-N060"))
                .body("cables.find { it.part == 'MPO12-4LC-OS2-N060' }.kind", equalTo("BREAKOUT"));
        problem(ada().queryParam("limit", "x").get("/api/fibre-paths/parts").then(), 400, "invalid-request");
    }

    @Test
    void strangersAreTurnedAway() {
        problem(given().contentType("application/json").body("{}").post("/api/fibre-paths/check").then(), 401,
                "not-authenticated");
        problem(given().get("/api/fibre-paths/parts").then(), 401, "not-authenticated");
    }
}
