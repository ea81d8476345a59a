package io.linkwright.catalog.proposal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogTest;
import io.linkwright.catalog.CatalogueFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class DesignPreviewTest extends CatalogTest {

    private static ValidatableResponse preview(Object body) {
        return ada().contentType("application/json").body(body.toString()).post("/api/designs/preview").then();
    }

    private static ValidatableResponse check(Object body) {
        return ada().contentType("application/json").body(body.toString()).post("/api/designs/check").then();
    }

    @Test
    void theExampleIsDesignedAtOnce() {
        preview(CatalogueFixture.exampleTree("h200-1024")).statusCode(200)
                .body("fabrics[0].chassis.count", contains(128, 32, 16))
                .body("billOfMaterials.find { it.partNumber == 'MMA4Z00-NS400' }.quantity", equalTo(1024))
                .body("billOfMaterials.find { it.partNumber == 'MMS4X00-NS' }.kind", equalTo("TRANSCEIVER"));
    }

    @Test
    void nothingIsStoredByAPreview() {
        preview(CatalogueFixture.exampleTree("h200-1024").put("title", "only looking")).statusCode(200);
        assertThat(count("select count(*) from designs where request ->> 'title' = ?", "only looking")).isZero();
    }

    @Test
    void whatCannotBeBuiltIsRefusedWithEveryReason() {
        problem(preview(CatalogueFixture.exampleTree("cannot-be-built")), 422, "design-not-possible")
                .body("faults.code", hasItems("platform-protocol", "cooling", "two-tier-limit", "no-parts-fit", "reach",
                        "switch-ports", "no-breakout"))
                .body("faults.find { it.code == 'two-tier-limit' }.pointer", equalTo("/compute/nodes"))
                .body("nearest", containsString("512 nodes"));
    }

    @Test
    void aRequestThatMakesNoSenseIsRefusedWithAllItsFaults() {
        ObjectNode request = CatalogueFixture.exampleTree("h200-1024");
        ObjectNode compute = (ObjectNode) request.get("compute");
        compute.put("nodePlatform", "TOASTER").put("nodes", -128).put("nic", "MCX-NOPE").put("nodeLeafDistanceM", 2e6)
                .put("cooling", "ICE").put("nicsPerNode", "eight").put("linkSpeedGbps", 400.5).put("spoon", 1);
        compute.remove("leafSwitch");
        ((ObjectNode) request.get("storage").get(0)).put("switchPlatform", "HGX-H200").put("portPmd", "400GBASE-XR9");
        problem(preview(request), 400, "invalid-request").body("faults.pointer",
                containsInAnyOrder("/compute/nodePlatform", "/compute/nodes", "/compute/nic", "/compute/nodeLeafDistanceM",
                        "/compute/cooling", "/compute/nicsPerNode", "/compute/linkSpeedGbps", "/compute/spoon",
                        "/compute/leafSwitch", "/storage/0/switchPlatform", "/storage/0/portPmd"))
                .body("faults.find { it.pointer == '/compute/nodes' }.message",
                        equalTo("From 1 to 100,000, not -128."))
                .body("faults.find { it.pointer == '/compute/nodeLeafDistanceM' }.code", equalTo("beyond-any-part"));
    }

    @Test
    void theCheckAcceptsWhatMakesSenseEvenIfItCannotBeBuilt() {
        check(CatalogueFixture.exampleTree("h200-1024")).statusCode(204);
        check(CatalogueFixture.exampleTree("cannot-be-built")).statusCode(204);
    }

    @Test
    void theCheckRefusesWhatThePreviewRefuses() {
        ObjectNode request = CatalogueFixture.exampleTree("h200-1024");
        ((ObjectNode) request.get("compute")).put("nodePlatform", "DGX-H200").put("nicsPerNode", 9);
        problem(check(request), 400, "invalid-request").body("faults.pointer",
                containsInAnyOrder("/compute/nicsPerNode", "/compute/nic"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "7", "\"text\"", "null", "{}", "{\"title\":\"t\",\"compute\":[],\"storage\":[7]}",
            "{\"title\":\"t\",\"compute\":{},\"storage\":{}}" })
    void anyOtherJsonIsRefusedToo(String body) {
        problem(preview(body), 400, "invalid-request");
        problem(check(body), 400, "invalid-request");
    }

    @Test
    void brokenJsonIsRefusedWithItsPlace() {
        problem(preview("{\"title\": "), 400, "invalid-request").body("faults[0].code", equalTo("broken-json"));
    }

    @Test
    void aHugeBodyIsRefused() {
        problem(preview("[" + "7,".repeat(5_000_000) + "7]"), 413, "body-too-large");
    }

    @Test
    void strangersAreTurnedAway() {
        problem(given().contentType("application/json").body("{}").post("/api/designs/preview").then(), 401,
                "not-authenticated");
        problem(given().contentType("application/json").body("{}").post("/api/designs/check").then(), 401,
                "not-authenticated");
    }
}
