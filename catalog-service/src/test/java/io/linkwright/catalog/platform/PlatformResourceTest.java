package io.linkwright.catalog.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;

import io.linkwright.catalog.CatalogTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PlatformResourceTest extends CatalogTest {

    @Test
    void aPlatformTellsItsCagesWithTheirSources() {
        ada().get("/api/platforms/qm9790").then().statusCode(200).body("name", equalTo("QM9700"))
                .body("attributes.ports[0].cages.value", equalTo(32))
                .body("attributes.ports[0].maxPowerW.value", equalTo(17.0f))
                .body("attributes.ports[0].maxPowerW.confidence", equalTo("SOURCED"));
    }

    @Test
    void aSwitchWithStrongAndWeakCagesKeepsBoth() {
        ada().get("/api/platforms/SN5400").then().statusCode(200).body("attributes.ports.maxPowerW.value",
                contains(12.0f, 21.0f));
    }

    @Test
    void listsByKindAndText() {
        ada().get("/api/platforms?kind=node").then().statusCode(200)
                .body("items.name", contains("DGX-B200", "DGX-B300", "DGX-GB200", "DGX-H200", "HGX-B200", "HGX-B300",
                        "HGX-H200", "MI300X-OAM", "MI355X-OAM"))
                .body("next", nullValue());
        ada().get("/api/platforms?q=spectrum").then().statusCode(200).body("items.name",
                containsInAnyOrder("SN4700", "SN5400", "SN5600", "SN5610"));
    }

    @Test
    void unknownAndUnauthenticatedAreToldApart() {
        problem(ada().get("/api/platforms/QM9999").then(), 404, "not-found");
        problem(given().get("/api/platforms/QM9700").then(), 401, "not-authenticated");
        problem(ada().get("/api/platforms?kind=toaster&limit=x").then(), 400, "invalid-request").body("faults.code",
                contains("limit", "not-one-of"));
    }
}
