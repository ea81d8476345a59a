package io.linkwright.vetting.lot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.servicetest.Tokens;
import io.linkwright.vetting.VettingTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class LotResourceTest extends VettingTest {

    @Test
    void aLotOfAKnownPartIsTakenInWithThePartsPmd() {
        String part = knownPart("400GBASE-DR4", 2);
        String number = unique("LOT");

        String location = lena().body(lotBody(number, part, 128)).post("/api/lots").then().statusCode(201)
                .body("lotNumber", equalTo(number)).body("pmd", equalTo("400GBASE-DR4")).body("unallocated", equalTo(128))
                .body("receivedBy", equalTo("lena")).body("receivedAt", notNullValue()).extract().header("Location");

        ada().get(location).then().statusCode(200).body("lotNumber", equalTo(number));
    }

    @Test
    void aLotOfAnUnknownPartIsRefusedTogetherWithEveryOtherFault() {
        lena().body("{\"partNumber\": \"NO-SUCH-PART\", \"quantity\": 0, \"supplier\": \" \"}").post("/api/lots").then()
                .statusCode(400).contentType("application/problem+json").body("code", equalTo("invalid-request"))
                .body("faults.pointer", contains("/lotNumber", "/supplier", "/partNumber", "/quantity"))
                .body("faults.code", contains("name", "name", "unknown-part", "quantity"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "[]", "\"x\"", "{\"quantity\": \"many\"}", "" })
    void aBodyThatIsNoLotIsRefused(String body) {
        lena().body(body).post("/api/lots").then().statusCode(400).contentType("application/problem+json")
                .body("code", equalTo("invalid-request"));
    }

    @Test
    void theSameLotOfASupplierIsTakenInOnce() {
        String body = lotBody(unique("LOT"), knownPart("400GBASE-DR4", 1), 5);
        lena().body(body).post("/api/lots").then().statusCode(201);

        lena().body(body).post("/api/lots").then().statusCode(409).body("code", equalTo("lot-exists"));
    }

    @Test
    void arepeatedRequestWithOneKeyHasOneEffectAndOneAnswer() {
        String body = lotBody(unique("LOT"), knownPart("400GBASE-DR4", 1), 5);
        String key = unique("key");

        Response first = lena().header("Idempotency-Key", key).body(body).post("/api/lots");
        Response second = lena().header("Idempotency-Key", key).body(body).post("/api/lots");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
    }

    @Test
    void aCustomerSeesALotButNotHowMuchOfItIsFreeNorWhoReceivedIt() {
        String part = knownPart("400GBASE-DR4", 1);
        String id = lot(part, 5);

        ada().get("/api/lots/" + id).then().statusCode(200).body("quantity", equalTo(5)).body("unallocated", nullValue())
                .body("receivedBy", nullValue());
        ada().queryParam("partNumber", part).get("/api/lots").then().statusCode(200).body("items.id", contains(id))
                .body("items[0].unallocated", nullValue()).body("items[0].receivedBy", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "lab-engineer", "sales-engineer", "sales-manager", "catalog-manager", "operator" })
    void staffSeesHowMuchOfALotIsFreeAndWhoReceivedIt(String role) {
        String part = knownPart("400GBASE-DR4", 1);
        String id = lot(part, 5);
        String token = Tokens.staff("somebody", role);

        as(token).get("/api/lots/" + id).then().statusCode(200).body("unallocated", equalTo(5)).body("receivedBy",
                equalTo("lena"));
        as(token).queryParam("partNumber", part).get("/api/lots").then().statusCode(200)
                .body("items[0].unallocated", equalTo(5)).body("items[0].receivedBy", equalTo("lena"));
    }

    @Test
    void onlyALabEngineerMayTakeInALot() {
        String body = lotBody(unique("LOT"), "any", 1);

        ada().body(body).post("/api/lots").then().statusCode(403).body("code", equalTo("forbidden"));
        as(Tokens.staff("sam", "sales-engineer")).body(body).post("/api/lots").then().statusCode(403);
        given().contentType("application/json").body(body).post("/api/lots").then().statusCode(401);
        as(Tokens.forged("ada", "northlake-ai")).get("/api/lots").then().statusCode(401);
        as(Tokens.expired("ada", "northlake-ai")).get("/api/lots").then().statusCode(401);
    }

    @Test
    void lotsOfAPartAreListedNewestFirstPageByPage() {
        String part = knownPart("400GBASE-DR4", 1);
        String first = lot(part, 1);
        String second = lot(part, 2);
        String third = lot(part, 3);

        String next = ada().queryParam("partNumber", part).queryParam("limit", 2).get("/api/lots").then().statusCode(200)
                .body("items.id", equalTo(List.of(third, second))).extract().path("next");

        ada().queryParam("partNumber", part).queryParam("limit", 2).queryParam("cursor", next).get("/api/lots").then()
                .statusCode(200).body("items.id", contains(first)).body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({ "cursor, xyz", "cursor, eA", "limit, 0", "limit, 501" })
    void aBadPageIsRefused(String parameter, String value) {
        ada().queryParam(parameter, value).get("/api/lots").then().statusCode(400).body("code", equalTo("invalid-request"));
    }

    @Test
    void anUnknownLotIsNotFound() {
        ada().get("/api/lots/6f2c1d34-0000-4000-8000-000000000000").then().statusCode(404).body("code", equalTo("not-found"));
        ada().get("/api/lots/nonsense").then().statusCode(404).body("code", equalTo("not-found"));
    }
}
