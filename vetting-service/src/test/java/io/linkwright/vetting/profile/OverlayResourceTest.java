package io.linkwright.vetting.profile;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.vetting.VettingTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class OverlayResourceTest extends VettingTest {

    private static final String TDECQ = """
            {"criterion": "tdecqDb", "unit": "dB", "atMost": %s, "gate": "REQUIRED", "source": "Purchase specification 7, section 2", "confidence": "SOURCED"}""";

    private static String overlay(String id, int version, String limits) {
        return """
                {"id": "%s", "version": %d, "title": "A customer's limits", "basis": "Purchase specification 7",
                 "partKinds": ["TRANSCEIVER"], "limits": [%s]}""".formatted(id, version, limits);
    }

    private static ValidatableResponse define(String body) {
        return lena().body(body).post("/api/audit-profiles").then();
    }

    @Test
    void anOverlayIsDefinedAndTheAnswerSaysHowEachLimitLiesToEveryStandards() {
        String id = unique("strict").toLowerCase();

        define(overlay(id, 1, TDECQ.formatted("3.0")
                + """
                        , {"criterion": "erDb", "unit": "dB", "atLeast": 3.0, "gate": "REQUIRED", "confidence": "FROM_MEMORY"},
                        {"criterion": "smsrDb", "unit": "dB", "atLeast": 35, "gate": "IF_MEASURED", "source": "Purchase specification 7", "confidence": "SOURCED"}"""))
                .statusCode(201).header("Location", containsString("/api/audit-profiles/" + id + "?version=1"))
                .body("overlay.version", equalTo(1)).body("overlay.createdBy", equalTo("lena"))
                .body("overlay.createdAt", notNullValue()).body("overlay.fromMemory", equalTo(1))
                .body("comparisons.find { it.standard == '400GBASE-DR4' && it.criterion == 'tdecqDb' }.relation",
                        equalTo("TIGHTER"))
                .body("comparisons.find { it.standard == '400GBASE-DR4' && it.criterion == 'tdecqDb' }.by", equalTo(0.4f))
                .body("comparisons.find { it.standard == '400GBASE-DR4' && it.criterion == 'erDb' }.relation",
                        equalTo("LOOSER"))
                .body("comparisons.find { it.standard == '400GBASE-DR4' && it.criterion == 'erDb' }.by", equalTo(0.5f))
                .body("comparisons.find { it.standard == '400GBASE-SR4' && it.criterion == 'erDb' }.relation",
                        equalTo("TIGHTER"))
                .body("comparisons.find { it.standard == '400GBASE-SR4' && it.criterion == 'smsrDb' }.relation",
                        equalTo("OVERLAY_ALONE"))
                .body("comparisons.find { it.standard == 'fibre-cable' }", nullValue());

        ada().get("/api/audit-profiles/" + id).then().statusCode(200).header("ETag", equalTo("\"1\""))
                .body("kind", equalTo("OVERLAY")).body("limits[1].source", equalTo("recalled by lena"));
        ada().get("/api/audit-profiles/" + id + "/comparison").then().statusCode(200).body("items.standard",
                hasItems("400GBASE-DR4", "800GBASE-DR8"));
    }

    @Test
    void aCustomerMayHaveALotAuditedUnderAnyOverlay() {
        String id = unique("strict").toLowerCase();
        define(overlay(id, 1, TDECQ.formatted("2.0"))).statusCode(201);
        String lot = lot(knownPart("400GBASE-DR4", 1), 5);
        measure(lot, healthyUnit(unique("S"), 4, 2.4)).statusCode(201);

        audit(lot, id).statusCode(201).body("overlay", equalTo(id + "@1")).body("standardOutcome", equalTo("PASS"))
                .body("overlayOutcome", equalTo("FAIL")).body("units[0].failed[0].layer", equalTo("overlay"))
                .body("units[0].failed[0].criterion", equalTo("tdecqDb"));
    }

    @Test
    void versionsAreOnlyAddedAndTheCallerSaysWhichOneItMakes() {
        String id = unique("strict").toLowerCase();
        define(overlay(id, 1, TDECQ.formatted("3.0"))).statusCode(201);
        define(overlay(id, 1, TDECQ.formatted("2.9"))).statusCode(412).body("code", equalTo("stale"));
        define(overlay(id, 3, TDECQ.formatted("2.9"))).statusCode(400).body("faults[0].pointer", equalTo("/version"));
        define(overlay(id, 2, TDECQ.formatted("2.9"))).statusCode(201);

        ada().get("/api/audit-profiles/" + id + "/versions").then().statusCode(200).body("items.version",
                equalTo(List.of(2, 1))).body("items.createdBy", everyItem(equalTo("lena")));
        ada().queryParam("version", 1).get("/api/audit-profiles/" + id).then().body("limits[0].atMost", equalTo(3.0f));
        ada().get("/api/audit-profiles/" + id).then().body("limits[0].atMost", equalTo(2.9f)).header("ETag",
                equalTo("\"2\""));
        ada().get("/api/audit-profiles/nothing/versions").then().statusCode(404);
    }

    @Test
    void theSameKeyGivesTheSameAnswer() {
        String body = overlay(unique("strict").toLowerCase(), 1, TDECQ.formatted("3.0"));
        String key = unique("key");
        String first = lena().header("Idempotency-Key", key).body(body).post("/api/audit-profiles").then().statusCode(201)
                .extract().asString();

        lena().header("Idempotency-Key", key).body(body).post("/api/audit-profiles").then().statusCode(201)
                .header("Idempotency-Replayed", equalTo("true")).body(equalTo(first));
    }

    @Test
    void allFaultsAreNamedByTheirPointers() {
        define("""
                {"id": "Low Latency!", "version": 0, "kind": "STANDARD", "title": " ", "pmds": ["400GBASE-XX"],
                 "partKinds": ["MODULE"], "colour": "red",
                 "limits": [
                  {"criterion": "tdecq", "unit": "dB", "atMost": 3, "gate": "REQUIRED", "source": "Specification 7", "confidence": "SOURCED"},
                  {"criterion": "tdecqDb", "unit": "dBm", "atMost": 3, "gate": "SOMETIMES", "source": "memory", "confidence": "SOURCED"},
                  {"criterion": "tdecqDb", "unit": "dB", "atMost": 3, "below": 4, "gate": "REQUIRED", "confidence": "COMPUTED"},
                  {"criterion": "erDb", "unit": "dB", "gate": "REQUIRED", "confidence": "FROM_MEMORY"},
                  {"criterion": "averagePowerDbm", "unit": "dBm", "atMost": 1000, "gate": "REQUIRED", "confidence": "FROM_MEMORY"},
                  {"criterion": "wavelengthNm", "unit": "nm", "withinAny": [{"min": 1310, "max": 1300}], "gate": "IF_MEASURED", "confidence": "FROM_MEMORY"},
                  {"criterion": "erDb", "unit": "dB", "atLeast": 4, "gate": "REQUIRED", "confidence": "FROM_MEMORY", "when": {"criterion": "x"},
                   "appliesTo": {"partNumbers": ["NO-SUCH-PART"]}}
                 ],
                 "uncertainties": [{"criterion": "tdecqDb", "unit": "dB", "expanded": -1, "confidence": "FROM_MEMORY"}]}""")
                .statusCode(400)
                .body("faults.collect { it.pointer + ' ' + it.code }", hasItems("/id id", "/version version", "/kind kind",
                        "/title missing", "/basis missing", "/pmds unknown-pmd", "/partKinds unknown-part-kind",
                        "/colour unknown-field", "/limits/0/criterion unknown-criterion", "/limits/1/unit unit-mismatch",
                        "/limits/1/gate not-one-of", "/limits/1/source source-missing", "/limits/2/ bound",
                        "/limits/2/source source-missing", "/limits/3/ bound", "/limits/4/atMost implausible-value",
                        "/limits/5/withinAny/0/max empty-window", "/limits/6/when/criterion unknown-criterion",
                        "/limits/6/when/ condition", "/limits/6/appliesTo/partNumbers unknown-part",
                        "/uncertainties/0/expanded uncertainty"));
    }

    @Test
    void anOverlayThatCannotDecideAnythingIsRefused() {
        String informative = TDECQ.formatted("3").replace("REQUIRED", "INFORMATIVE");
        define(overlay(unique("x").toLowerCase(), 1, informative)).statusCode(400)
                .body("faults.code", equalTo(List.of("decides-nothing")));
        define(overlay(unique("x").toLowerCase(), 1, TDECQ.formatted("3") + ","
                + TDECQ.formatted("4").replace("atMost", "atLeast"))).statusCode(400)
                .body("faults.code", equalTo(List.of("contradiction")));
        define(overlay(unique("x").toLowerCase(), 1, "")).statusCode(400).body("faults.code", equalTo(List.of("count")));
        define(overlay(unique("x").toLowerCase(), 1, TDECQ.formatted("3")).replace("\"TRANSCEIVER\"", "")).statusCode(400)
                .body("faults.code", equalTo(List.of("for-nothing")));
    }

    @Test
    void whatComesWithTheServiceCannotBeShadowedOrRetired() {
        for (String id : List.of("low-latency", "400GBASE-DR4", "400gbase-dr4")) {
            define(overlay(id, 9, TDECQ.formatted("3.0"))).statusCode(400)
                    .body("faults.code", equalTo(List.of("built-in")));
        }
        lena().body("{\"version\": 1, \"reason\": \"no longer sold\"}").post("/api/audit-profiles/low-latency/retirement")
                .then().statusCode(409).body("code", equalTo("built-in"));
    }

    @Test
    void aRetiredOverlayIsNoLongerOfferedUntilItHasANewVersion() {
        String id = unique("strict").toLowerCase();
        define(overlay(id, 1, TDECQ.formatted("3.0"))).statusCode(201);
        String lot = lot(knownPart("400GBASE-DR4", 1), 5);
        measure(lot, healthyUnit(unique("S"), 4, 2.4)).statusCode(201);
        String path = "/api/audit-profiles/" + id + "/retirement";
        lena().body("{}").post(path).then().statusCode(400).body("faults.pointer",
                equalTo(List.of("/version", "/reason")));
        lena().body("{\"version\": 2, \"reason\": \"x\"}").post(path).then().statusCode(412);

        lena().body("{\"version\": 1, \"reason\": \"The contract ended\"}").post(path).then().statusCode(201)
                .body("retired", equalTo(true));

        audit(lot, id).statusCode(400).body("faults[0].code", equalTo("retired-overlay"));
        ada().get("/api/audit-profiles").then().body("items.find { it.id == '" + id + "' }.retired", equalTo(true));
        define(overlay(id, 2, TDECQ.formatted("3.1"))).statusCode(201).body("overlay.retired", equalTo(false));
        audit(lot, id).statusCode(201);
    }

    @Test
    void onlyALabEngineerDefinesOrRetires() {
        String body = overlay("mine", 1, TDECQ.formatted("3.0"));
        RestAssured.given().contentType("application/json").body(body).post("/api/audit-profiles").then().statusCode(401);
        ada().body(body).post("/api/audit-profiles").then().statusCode(403);
        ada().body("{}").post("/api/audit-profiles/mine/retirement").then().statusCode(403);
        lena().body("[]").post("/api/audit-profiles").then().statusCode(400).body("faults", hasSize(1));
        lena().body("{").post("/api/audit-profiles").then().statusCode(400);
        lena().body("{\"version\": 1, \"reason\": \"x\"}").post("/api/audit-profiles/nothing/retirement").then()
                .statusCode(404);
    }
}
