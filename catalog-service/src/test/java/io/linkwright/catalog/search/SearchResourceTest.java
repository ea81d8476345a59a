package io.linkwright.catalog.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.catalog.CatalogTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class SearchResourceTest extends CatalogTest {

    @Test
    void aSearchAnswersWithHitsFacetsAndItsOwnAddress() {
        ada().get("/api/products/search?q=fineed twin prot&maxPowerW=17").then().statusCode(200)
                .contentType("application/json").body("total", equalTo(4)).body("corrected", equalTo("finned twin port"))
                .body("self", equalTo("/api/products/search?q=fineed%20twin%20prot&maxPowerW=17"))
                .body("items[0].partNumber", equalTo("MMA4Z00-NS")).body("items[0].reachM.OM4", equalTo(50.0f))
                .body("items[0].matched[0].word", equalTo("fineed")).body("items[0].matched[0].fields", hasItem("topStyle"))
                .body("withoutFigure.power", equalTo(0)).body("withoutFigure.included", equalTo(false))
                .body("facets.name", hasItems("kind", "formFactor", "hostLanes"))
                .body("facets.find { it.name == 'topStyle' }.values", hasSize(1))
                .body("facets.find { it.name == 'topStyle' }.values[0].count", equalTo(4))
                .body("facets.find { it.name == 'topStyle' }.values[0].selected", equalTo(false)).body("next", nullValue());
    }

    @Test
    void pagesAreJoinedByTheirCursors() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = ada().get("/api/products/search?kind=TRANSCEIVER&sort=-reach&limit=9&cursor=" + cursor).then()
                    .statusCode(200).body("total", equalTo(62)).extract().jsonPath();
            seen.addAll(page.getList("items.partNumber"));
            cursor = page.getString("next");
        }
        assertThat(seen).hasSize(62).doesNotHaveDuplicates();
    }

    @Test
    void everyFaultIsToldAtOnce() {
        problem(ada().get("/api/products/search?formFactor=OSPF&maxPowerW=x&limit=0&size=3").then(), 400, "invalid-request")
                .body("faults.pointer", containsInAnyOrder("/size", "/formFactor", "/maxPowerW", "/limit"));
    }

    @Test
    void strangersAreTurnedAway() {
        problem(given().get("/api/products/search?q=osfp").then(), 401, "not-authenticated");
        problem(given().get("/api/products/compare?part=MMA4Z00-NS&part=MMS4X00-NS").then(), 401, "not-authenticated");
    }

    @Test
    void partsAreSetSideBySide() {
        ada().get("/api/products/compare?part=MMA4Z00-NS&part=qsfp56-dd-400g-vsr4&part=MFP7E10-N030").then().statusCode(200)
                .body("parts.partNumber", contains("MMA4Z00-NS", "QDD-400G-VSR4", "MFP7E10-N030"))
                .body("rows.find { it.attribute == 'maxPowerW' }.title", equalTo("Highest power"))
                .body("rows.find { it.attribute == 'maxPowerW' }.values[0].value", equalTo(17.0f))
                .body("rows.find { it.attribute == 'maxPowerW' }.values[0].unit", equalTo("W"))
                .body("rows.find { it.attribute == 'maxPowerW' }.values[0].source", notNullValue())
                .body("rows.find { it.attribute == 'maxPowerW' }.values[0].confidence", equalTo("SOURCED"))
                .body("rows.find { it.attribute == 'maxPowerW' }.values[2]", nullValue())
                .body("rows.find { it.attribute == 'maxPowerW' }.differs", equalTo(true))
                .body("rows.find { it.attribute == 'lifecycle' }.differs", equalTo(false));
    }

    @Test
    void allPartsThatCannotBeComparedAreNamed() {
        problem(ada().get("/api/products/compare?part=NOPE-1&part=MMA4Z00-NS&part=NOPE-2").then(), 400, "invalid-request")
                .body("faults.pointer", contains("/part/0", "/part/2"));
        problem(ada().get("/api/products/compare?part=MMA4Z00-NS").then(), 400, "invalid-request").body("faults.code",
                contains("count"));
        problem(ada().get("/api/products/compare?part=QDD-400G-VSR4&part=QSFP56-DD-400G-VSR4").then(), 400, "invalid-request")
                .body("faults.code", contains("repeated"));
    }
}
