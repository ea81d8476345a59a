package io.linkwright.vetting.supply;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.servicetest.Tokens;
import io.linkwright.vetting.VettingTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SupplyResourceTest extends VettingTest {

    @ParameterizedTest
    @ValueSource(strings = { "lab-engineer", "sales-engineer", "sales-manager", "catalog-manager", "operator" })
    void staffMayReadTheSupply(String role) {
        as(Tokens.staff("somebody", role)).get("/api/supply").then().statusCode(200);
    }

    @Test
    void aCustomerMayNotReadTheSupplyOfAnyPart() {
        ada().get("/api/supply").then().statusCode(403).body("code", equalTo("forbidden"));
        ada().queryParam("partNumber", "any").get("/api/supply").then().statusCode(403);
        given().get("/api/supply").then().statusCode(401);
    }

    /** 4.0 dB is inside of 400GBASE-SR4 (4.4 dB) and outside of the low-latency audit (3.9 dB). */
    @Test
    void aLotMeasuredWorseAndAuditedByTheStandardAloneIsNoLongerLowLatency() {
        String part = knownPart("400GBASE-SR4", 1);
        String lot = lot(part, 20);
        measure(lot, healthyUnit("S1", 4, 2.4)).statusCode(201);
        audit(lot, null).body("outcome", equalTo("CONDITIONAL"));
        audit(lot, "low-latency").body("outcome", equalTo("CONDITIONAL"));
        audit(lot, null).statusCode(201);
        outcomes(part, "CONDITIONAL", "CONDITIONAL");

        measure(lot, List.of(row("S1", 0, "tdecqDb", 4.0, "dB").replace("08:00", "09:00"))).statusCode(201);
        audit(lot, null).body("outcome", equalTo("CONDITIONAL"));
        outcomes(part, "CONDITIONAL", "INCOMPLETE");

        audit(lot, "low-latency").body("outcome", equalTo("FAIL"));
        outcomes(part, "CONDITIONAL", "FAIL");
    }

    private static void outcomes(String part, String standard, String lowLatency) {
        lena().queryParam("partNumber", part).get("/api/supply").then().statusCode(200)
                .body("items[0].lots[0].outcomes.outcome", equalTo(List.of(standard, lowLatency)))
                .body("items[0].lots[0].outcomes[1].overlay", equalTo("low-latency"));
    }
}
