package io.linkwright.vetting.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.servicetest.Tokens;
import io.linkwright.vetting.VettingTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class UnitResourceTest extends VettingTest {

    private static ValidatableResponse register(String lot, String body) {
        return lena().body(body).post("/api/lots/" + lot + "/units").then();
    }

    private static String serials(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "\"" + prefix + String.format("%05d", i) + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void unitsAreTakenInBySerialAndListedWithWhatIsKnownOfThem() {
        String part = knownPart("100GBASE-DR", 1);
        String lot = lot(part, 10);
        String a = unique("A");
        String b = unique("B");
        register(lot, "[\"" + b + "\", {\"serial\": \"" + a + "\", \"vendorData\": {\"tdecq\": 2.1}}]").statusCode(201)
                .body("registered", equalTo(2)).body("unitsKnown", equalTo(2)).body("quantity", equalTo(10));
        measure(lot, healthyUnit(a, 1, 4.2)).statusCode(201);
        audit(lot, null).statusCode(201).body("outcome", equalTo("FAIL"));

        lena().get("/api/lots/" + lot + "/units").then().statusCode(200).body("items.serial", contains(a, b))
                .body("items[0].states", contains("REGISTERED", "MEASURED", "FAILED"))
                .body("items[0].vendorData.tdecq", equalTo(2.1f)).body("items[0].registeredBy", equalTo("lena"))
                .body("items[1].states", contains("REGISTERED")).body("items[1].vendorData", nullValue());
        ada().get("/api/lots/" + lot + "/units").then().statusCode(200).body("items[0].vendorData", nullValue())
                .body("items[0].registeredBy", nullValue());
    }

    @Test
    void tenThousandUnitsAreTakenAtOnceAndListedPageByPage() {
        String lot = lot(knownPart("100GBASE-DR", 1), 20_000);
        String prefix = unique("S");
        register(lot, serials(prefix, 10_000)).statusCode(201).body("registered", equalTo(10_000));

        String next = lena().queryParam("limit", 1000).get("/api/lots/" + lot + "/units").then().statusCode(200)
                .body("items", hasSize(1000)).body("items[0].serial", equalTo(prefix + "00001")).extract().path("next");
        lena().queryParam("limit", 1000).queryParam("cursor", next).get("/api/lots/" + lot + "/units").then()
                .body("items[0].serial", equalTo(prefix + "01001"));
        register(lot, serials(unique("T"), 10_001)).statusCode(400).body("faults.code", contains("too-many-units"));
    }

    @Test
    void allFaultsAreFoundAndNothingIsStored() {
        String lot = lot(knownPart("100GBASE-DR", 1), 5);
        String good = unique("G");

        register(lot, "[\"" + good + "\", \" x\", 7, {\"serial\": \"" + good + "\", \"colour\": 1}, {\"vendorData\": []}]")
                .statusCode(400)
                .body("faults.pointer", contains("/1", "/2", "/3/colour", "/3/serial", "/4/serial", "/4/vendorData"))
                .body("faults.code", contains("name", "wrong-type", "unknown-field", "duplicate", "name", "vendor-data"));
        lena().get("/api/lots/" + lot + "/units").then().body("items", hasSize(0));
    }

    @Test
    void aSerialOfThePartLiesInOneLotOnly() {
        String part = knownPart("100GBASE-DR", 1);
        String one = lot(part, 5);
        String other = lot(part, 5);
        String serial = unique("S");
        register(one, "[\"" + serial + "\"]").statusCode(201);

        register(other, "[\"" + serial + "\"]").statusCode(400).body("faults.code", contains("serial-in-another-lot"));
        register(one, "[\"" + serial + "\"]").statusCode(400).body("faults.code", contains("registered-before"));
        measure(other, healthyUnit(serial, 1, 2.4)).statusCode(400).body("faults[0].code", equalTo("serial-in-another-lot"));
    }

    @Test
    void aLotHasNoMoreSerialsThanUnits() {
        String lot = lot(knownPart("100GBASE-DR", 1), 2);

        register(lot, serials(unique("S"), 3)).statusCode(400).body("faults.code", contains("more-serials-than-units"));
        register(lot, serials(unique("S"), 2)).statusCode(201);
    }

    @Test
    void aUnitThatABenchSawFirstCanBeRegisteredLater() {
        String lot = lot(knownPart("100GBASE-DR", 1), 2);
        String serial = unique("S");
        measure(lot, healthyUnit(serial, 1, 2.4)).statusCode(201);
        lena().get("/api/lots/" + lot + "/units").then().body("items[0].states", contains("MEASURED"))
                .body("items[0].registeredAt", nullValue());

        register(lot, "[\"" + serial + "\"]").statusCode(201);
        lena().get("/api/lots/" + lot + "/units").then().body("items[0].states", contains("REGISTERED", "MEASURED"));
    }

    @Test
    void aRepeatedRegistrationWithOneKeyHasOneEffect() {
        String lot = lot(knownPart("100GBASE-DR", 1), 2);
        String body = serials(unique("S"), 2);
        String key = unique("key");

        Response first = lena().header("Idempotency-Key", key).body(body).post("/api/lots/" + lot + "/units");
        Response second = lena().header("Idempotency-Key", key).body(body).post("/api/lots/" + lot + "/units");

        assertThat(List.of(first.statusCode(), second.statusCode())).containsExactly(201, 201);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "[]", "\"x\"", "7", "null", "[", "[null]", "[[\"x\"]]", "[\"\\u0000\"]",
            "[{\"serial\": \"x\", \"vendorData\": {\"a\": \"\\u0000\"}}]" })
    void aBodyThatIsNoListOfUnitsIsRefused(String body) {
        register(lot(knownPart("100GBASE-DR", 1), 2), body).statusCode(400).body("code", equalTo("invalid-request"));
    }

    @Test
    void onlyALabEngineerRegistersUnits() {
        String lot = lot(knownPart("100GBASE-DR", 1), 2);

        ada().body("[\"x\"]").post("/api/lots/" + lot + "/units").then().statusCode(403);
        as(Tokens.staff("sam", "sales-engineer")).body("[\"x\"]").post("/api/lots/" + lot + "/units").then().statusCode(403);
        register("6f2c1d34-0000-4000-8000-000000000000", "[\"x\"]").statusCode(404);
        ada().get("/api/lots/6f2c1d34-0000-4000-8000-000000000000/units").then().statusCode(404);
    }
}
