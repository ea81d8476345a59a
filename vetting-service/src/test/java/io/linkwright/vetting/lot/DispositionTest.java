package io.linkwright.vetting.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.servicetest.Tokens;
import io.linkwright.vetting.VettingTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class DispositionTest extends VettingTest {

    private static final String REASON = "{\"reason\": \"dust on the ferrules\"}";

    @Inject
    DataSource dataSource;

    private static ValidatableResponse quarantine(String lot) {
        return lena().body(REASON).post("/api/lots/" + lot + "/quarantine").then();
    }

    private static ValidatableResponse release(String lot, String tag) {
        return lena().header("If-Match", tag).body("{\"reason\": \"cleaned and inspected\"}")
                .post("/api/lots/" + lot + "/release").then();
    }

    private static String tag(String lot) {
        return lena().get("/api/lots/" + lot).then().statusCode(200).extract().header("ETag");
    }

    private static int available(String part) {
        return lena().queryParam("partNumber", part).get("/api/supply").then().statusCode(200).extract()
                .path("items[0].available");
    }

    @Test
    void aQuarantinedLotOffersNothingUntilItIsReleased() {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = passingLot(part, 4, 50);
        assertThat(available(part)).isEqualTo(50);

        quarantine(lot).statusCode(201).body("action", equalTo("QUARANTINED")).body("reason", equalTo("dust on the ferrules"))
                .body("by", equalTo("lena")).body("verdictId", nullValue());
        assertThat(available(part)).isZero();
        lena().get("/api/lots/" + lot).then().body("quarantined", equalTo(true));
        ada().get("/api/lots/" + lot).then().body("quarantined", nullValue());

        release(lot, tag(lot)).statusCode(201).body("action", equalTo("RELEASED"));
        assertThat(available(part)).isEqualTo(50);
    }

    @Test
    void aPassingVerdictDoesNotReleaseALot() {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = passingLot(part, 4, 50);
        quarantine(lot).statusCode(201);

        audit(lot, null).statusCode(201).body("outcome", equalTo("PASS"));

        assertThat(available(part)).isZero();
    }

    @Test
    void withoutAPlanAFailingLotIsWithheldByItsVerdictAndNotQuarantined() {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = lot(part, 50);
        String serial = unique("S");
        measure(lot, healthyUnit(serial, 4, 4.2)).statusCode(201);
        audit(lot, null).statusCode(201).body("outcome", equalTo("FAIL"));

        assertThat(available(part)).isZero();
        lena().get("/api/lots/" + lot).then().body("quarantined", equalTo(false));
    }

    @Test
    void whatIsNotQuarantinedCannotBeReleased() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 5);

        release(lot, tag(lot)).statusCode(409).body("code", equalTo("not-quarantined"));
        quarantine(lot).statusCode(201);
        quarantine(lot).statusCode(409).body("code", equalTo("quarantined"));
    }

    @Test
    void onlyAStateThatWasReadCanBeReleased() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 5);
        String before = tag(lot);
        quarantine(lot).statusCode(201);

        release(lot, before).statusCode(412).body("code", equalTo("stale"));
        lena().body(REASON).post("/api/lots/" + lot + "/release").then().statusCode(428);
        String seen = tag(lot);
        measure(lot, healthyUnit(unique("S"), 4, 4.2)).statusCode(201);
        audit(lot, null).statusCode(201);
        release(lot, seen).statusCode(412);
        release(lot, tag(lot)).statusCode(201);
        lena().header("If-Match", before).body(REASON).post("/api/lots/" + lot + "/quarantine").then().statusCode(412);
    }

    @Test
    void ofTwoQuarantinesAtOnceOneTakesEffect() throws Exception {
        String lot = lot(knownPart("400GBASE-DR4", 1), 5);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> one = () -> lena().body(REASON).post("/api/lots/" + lot + "/quarantine").statusCode();
            List<Future<Integer>> answers = both.invokeAll(List.of(one, one));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        } finally {
            both.shutdown();
        }
        lena().get("/api/lots/" + lot + "/history").then().body("items.kind", contains("RECEIVED", "QUARANTINED"));
    }

    @Test
    void aRepeatedQuarantineWithOneKeyHasOneEffect() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 5);
        String key = unique("key");

        Response first = lena().header("Idempotency-Key", key).body(REASON).post("/api/lots/" + lot + "/quarantine");
        Response second = lena().header("Idempotency-Key", key).body(REASON).post("/api/lots/" + lot + "/quarantine");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"reason\": \" \"}", "{\"reason\": 7}", "[]", "{\"why\": \"x\"}" })
    void nobodyQuarantinesWithoutAReason(String body) {
        String lot = lot(knownPart("400GBASE-DR4", 1), 5);

        int status = lena().body(body).post("/api/lots/" + lot + "/quarantine").statusCode();

        // A number is a text to the JSON reader; it is a reason, if a poor one.
        assertThat(status).isEqualTo(body.contains("7") ? 201 : 400);
    }

    @Test
    void onlyALabEngineerQuarantinesAndReleases() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 5);

        ada().body(REASON).post("/api/lots/" + lot + "/quarantine").then().statusCode(403);
        as(Tokens.staff("sam", "sales-engineer")).body(REASON).post("/api/lots/" + lot + "/release").then().statusCode(403);
        ada().get("/api/lots/" + lot + "/history").then().statusCode(403);
        lena().body(REASON).post("/api/lots/6f2c1d34-0000-4000-8000-000000000000/quarantine").then().statusCode(404);
    }

    @Test
    void theHistoryTellsWhoWhenAndWhy() {
        String lot = passingLot(knownPart("400GBASE-DR4", 1), 4, 50);
        quarantine(lot).statusCode(201);

        String next = lena().queryParam("limit", 2).get("/api/lots/" + lot + "/history").then().statusCode(200)
                .body("items.kind", contains("RECEIVED", "MEASURED")).body("items.by", contains("lena", "lena")).extract()
                .path("next");
        lena().queryParam("cursor", next).get("/api/lots/" + lot + "/history").then().statusCode(200)
                .body("items.kind", contains("VERDICT", "VERDICT", "QUARANTINED"))
                .body("items.reason", hasItem("dust on the ferrules")).body("next", nullValue());
        lena().queryParam("cursor", "eA").get("/api/lots/" + lot + "/history").then().statusCode(400);
    }

    @Test
    void theDatabaseItselfKeepsWhatWasDone() throws SQLException {
        String lot = lot(knownPart("400GBASE-DR4", 1), 5);
        quarantine(lot).statusCode(201);
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            for (String table : List.of("lot_disposition", "unit_registration", "lot_plan", "lot_sample_unit", "lot_decision",
                    "inspection_event")) {
                int triggers = 0;
                try (var row = statement.executeQuery(
                        "select count(*) from pg_trigger where tgname = '" + table + "_append_only'")) {
                    row.next();
                    triggers = row.getInt(1);
                }
                assertThat(triggers).as(table).isEqualTo(1);
            }
            assertThatThrownBy(() -> statement.executeUpdate("update lot_disposition set reason = 'x'"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("append-only");
        }
    }
}
