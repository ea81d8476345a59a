package io.linkwright.catalog.product;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.catalog.CatalogTest;
import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.servicetest.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class ProductResourceTest extends CatalogTest {

    @Test
    void aProductTellsEveryFigureWithItsSourceAndConfidence() {
        ada().get("/api/products/MMA4Z00-NS400").then().statusCode(200).body("partNumber", equalTo("MMA4Z00-NS400"))
                .body("kind", equalTo("TRANSCEIVER")).body("attributes.maxPowerW.value", equalTo(9.0f))
                .body("attributes.maxPowerW.source", equalTo("nvidia-ns400-pages"))
                .body("attributes.maxPowerW.confidence", equalTo("SOURCED")).body("attributes.topStyle.value", equalTo("FLAT"))
                .body("attributes.reachM.OM4.value", equalTo(50.0f))
                .body("attributes.caseTempMaxC.confidence", equalTo("FROM_MEMORY")).body("attributes.partNumber", nullValue())
                .body("revision", equalTo(1));
    }

    @Test
    void theGuidesNameLeadsToTheProduct() {
        ada().get("/api/products/QSFP56-DD-400G-VSR4").then().statusCode(200).body("partNumber", equalTo("QDD-400G-VSR4"))
                .body("aliases", hasItem("QSFP56-DD-400G-VSR4")).body("notes.code", hasItems("gearbox", "vsr4-name"));
        ada().get("/api/products/osfp112-400g-vsr4").then().statusCode(200).body("partNumber", equalTo("OSFP112-400G-VSR4"));
    }

    @Test
    void anUnknownProductIsNotFound() {
        problem(ada().get("/api/products/NOPE-1").then(), 404, "not-found").body("detail",
                equalTo("There is no product NOPE-1."));
    }

    @Test
    void filtersNarrowTheList() {
        ada().get("/api/products?pmd=400gbase-dr4&formFactor=qsfp-dd").then().statusCode(200)
                .body("items.partNumber", contains("QDD-400G-DR4")).body("next", nullValue());
        ada().get("/api/products?kind=CABLE_ASSEMBLY&limit=500").then().statusCode(200)
                .body("items.kind", everyItem(equalTo("CABLE_ASSEMBLY")));
        ada().get("/api/products?q=et7502").then().statusCode(200).body("items.partNumber",
                contains("QDD-400G-DR4", "QDD-400G-FR4"));
        ada().get("/api/products?q=%25").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void pagesTogetherHoldEveryProductOnce() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = ada().get("/api/products?limit=37" + cursor).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.partNumber"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        assertThat(seen).isSorted().doesNotHaveDuplicates().hasSize(CatalogueFixture.DATA.products().size());
    }

    @Test
    void everyFaultOfAQueryIsTold() {
        problem(ada().get("/api/products?limit=0&cursor=%21&kind=SPOON").then(), 400, "invalid-request")
                .body("faults.pointer", contains("/cursor", "/limit", "/kind"));
    }

    @Test
    void strangersAreTurnedAway() {
        problem(given().get("/api/products").then(), 401, "not-authenticated");
        problem(given().auth().oauth2(Tokens.forged("ada", "northlake-ai")).get("/api/products").then(), 401,
                "not-authenticated");
    }
}
