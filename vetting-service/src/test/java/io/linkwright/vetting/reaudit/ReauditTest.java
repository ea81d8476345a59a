package io.linkwright.vetting.reaudit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.linkwright.servicetest.Tokens;
import io.linkwright.vetting.VettingTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class ReauditTest extends VettingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    DataSource dataSource;

    @Inject
    ReauditStep step;

    @Inject
    ReauditJobs jobs;

    private static void define(String id, int version, double tdecqDb) {
        lena().body(
                """
                        {"id": "%s", "version": %d, "title": "t", "basis": "b", "partKinds": ["TRANSCEIVER"], "limits": [
                          {"criterion": "tdecqDb", "unit": "dB", "atMost": %s, "gate": "REQUIRED", "source": "Specification 7", "confidence": "SOURCED"}]}"""
                        .formatted(id, version, tdecqDb))
                .post("/api/audit-profiles").then().statusCode(201);
    }

    private static String overlay() {
        String id = unique("reaudited").toLowerCase();
        define(id, 1, 3.0);
        return id;
    }

    /** A lot at 2.4 dB that holds both its standard and the overlay. */
    private static String auditedLot(String part, String overlay) {
        String lot = lot(part, 5);
        measure(lot, healthyUnit(unique("S"), 4, 2.4)).statusCode(201);
        audit(lot, overlay).statusCode(201).body("outcome", equalTo("PASS"));
        return lot;
    }

    private static String jobOf(String overlay, int version) {
        return lena().queryParam("limit", 500).get("/api/reaudits").then().statusCode(200).extract()
                .path("items.find { it.profile == '" + overlay + "@" + version + "' }.id");
    }

    private static ValidatableResponse finished(String job) {
        await().atMost(PATIENCE).until(() -> lena().get("/api/reaudits/" + job).then().statusCode(200).extract()
                .path("finishedAt") != null);
        return lena().get("/api/reaudits/" + job).then();
    }

    private static List<String> issuersUnder(String lot, String overlay) {
        return lena().get("/api/lots/" + lot + "/verdicts").then().extract()
                .path("items.findAll { it.overlay != null && it.overlay.startsWith('" + overlay + "@') }.issuedBy");
    }

    @Test
    void aNewVersionOfAnOverlayAuditsAnewWhatRestsOnTheOldOne() {
        String overlay = overlay();
        String part = knownPart("400GBASE-DR4", 1);
        String lot = auditedLot(part, overlay);
        String untouched = auditedLot(part, "low-latency");

        define(overlay, 2, 2.0);

        String job = jobOf(overlay, 2);
        finished(job).body("total", equalTo(1)).body("done", equalTo(1)).body("changed", equalTo(1))
                .body("failed", equalTo(0)).body("waiting", equalTo(0)).body("startedBy", equalTo("lena"))
                .body("reason", equalTo(overlay + " has a new version, 2."));
        lena().get("/api/reaudits/" + job + "/items").then().body("items", hasSize(1))
                .body("items[0].lotId", equalTo(lot)).body("items[0].outcomeBefore", equalTo("PASS"))
                .body("items[0].outcomeNow", equalTo("FAIL")).body("items[0].verdictUrl", startsWith("/api/verdicts/"));
        lena().get("/api/lots/" + lot + "/verdicts").then().body("items[0].overlay", equalTo(overlay + "@2"))
                .body("items[0].outcome", equalTo("FAIL"))
                .body("items[0].issuedBy", equalTo("re-audit of " + overlay + "@2 by lena"));
        assertThat(issuersUnder(untouched, "low-latency")).containsExactly("lena");
        lena().queryParam("partNumber", part).get("/api/supply").then()
                .body("items[0].lots.find { it.lotId == '" + lot + "' }.outcomes.find { it.overlay == '" + overlay
                        + "' }.outcome", equalTo("FAIL"));
    }

    @Test
    void aReauditKeepsTheRuleOfTheVerdictThatItReplaces() {
        String overlay = overlay();
        String lot = lot(knownPart("400GBASE-DR4", 1), 5);
        measure(lot, healthyUnit(unique("S"), 4, 2.4)).statusCode(201);
        lena().body("{\"overlay\": \"" + overlay + "\", \"decisionRule\": \"SIMPLE\"}")
                .post("/api/lots/" + lot + "/verdicts").then().statusCode(201);

        define(overlay, 2, 2.9);
        finished(jobOf(overlay, 2));

        String id = lena().get("/api/lots/" + lot + "/verdicts").then().extract().path("items[0].id");
        ada().get("/api/verdicts/" + id).then().body("overlay", equalTo(overlay + "@2")).body("decisionRule",
                equalTo("SIMPLE"));
    }

    @Test
    void twoWorkersNeitherLoseNorDoubleAnItem() throws ExecutionException, InterruptedException {
        String overlay = overlay();
        String part = knownPart("400GBASE-DR4", 1);
        List<String> lots = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            lots.add(auditedLot(part, overlay));
        }

        define(overlay, 2, 2.9);
        // Besides the worker of the service itself.
        ExecutorService replicas = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> ends = List.of(replicas.submit(this::workOff), replicas.submit(this::workOff));
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            replicas.shutdownNow();
        }

        finished(jobOf(overlay, 2)).body("total", equalTo(12)).body("done", equalTo(12)).body("failed", equalTo(0));
        assertThat(lots).allSatisfy(
                lot -> assertThat(issuersUnder(lot, overlay)).containsExactly("re-audit of " + overlay + "@2 by lena", "lena"));
    }

    private void workOff() {
        while (step.next()) {
            // goes on until nothing is due
        }
    }

    @Test
    void anItemWhoseConnectionIsKilledIsAuditedOnceAllTheSame() throws SQLException {
        String overlay = overlay();
        String lot = auditedLot(knownPart("400GBASE-DR4", 1), overlay);
        try (Connection holder = dataSource.getConnection()) {
            holder.setAutoCommit(false);
            try (PreparedStatement lock = holder.prepareStatement("select 1 from lot where id = ? for no key update")) {
                lock.setObject(1, UUID.fromString(lot));
                lock.execute();
            }
            define(overlay, 2, 2.9);
            int waiting = await().atMost(PATIENCE).until(() -> blockedBy(holder), OptionalInt::isPresent).getAsInt();

            kill(waiting);

            holder.rollback();
            holder.setAutoCommit(true);
        }

        String job = jobOf(overlay, 2);
        finished(job).body("total", equalTo(1)).body("done", equalTo(1)).body("failed", equalTo(0));
        lena().get("/api/reaudits/" + job + "/items").then().body("items[0].attempts", equalTo(1))
                .body("items[0].lastFailure", notNullValue()).body("items[0].state", equalTo("DONE"));
        assertThat(issuersUnder(lot, overlay)).containsExactly("re-audit of " + overlay + "@2 by lena", "lena");
    }

    private OptionalInt blockedBy(Connection holder) throws SQLException {
        try (PreparedStatement select = holder.prepareStatement("select pid from pg_stat_activity "
                + "where pg_backend_pid() = any (pg_blocking_pids(pid))"); ResultSet row = select.executeQuery()) {
            return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
        }
    }

    private void kill(int pid) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement kill = connection.prepareStatement("select pg_terminate_backend(?)")) {
            kill.setInt(1, pid);
            kill.execute();
        }
    }

    @Test
    void anItemThatSomebodyAuditedMeanwhileIsNotNeeded() {
        String overlay = overlay();
        String lot = auditedLot(knownPart("400GBASE-DR4", 1), overlay);
        UUID job = UUID.randomUUID();
        QuarkusTransaction.requiringNew().timeout(60).run(() -> {
            jobs.begin(job, overlay, true, "test", "lena");
            audit(lot, overlay).statusCode(201);
        });

        finished(job.toString()).body("total", equalTo(1)).body("notNeeded", equalTo(1)).body("done", equalTo(0));
        assertThat(issuersUnder(lot, overlay)).containsExactly("lena", "lena");
    }

    @Test
    void anItemThatCannotBeAuditedFailsWithTheReasonAndLeavesTheVerdictAsItWas() {
        String overlay = overlay();
        String part = knownPart("400GBASE-DR4", 1);
        String lot = auditedLot(part, overlay);
        String other = auditedLot(knownPart("400GBASE-DR4", 1), overlay);
        publish(module(part, "400ZR", 1, 2));
        await().atMost(PATIENCE).until(() -> QuarkusTransaction.requiringNew().call(() -> "400ZR".equals(pmdOf(part))));

        define(overlay, 2, 2.9);

        String job = jobOf(overlay, 2);
        finished(job).body("total", equalTo(2)).body("failed", equalTo(1)).body("done", equalTo(1));
        lena().queryParam("state", "FAILED").get("/api/reaudits/" + job + "/items").then().body("items", hasSize(1))
                .body("items[0].lotId", equalTo(lot)).body("items[0].lastFailure", containsString("No audit profile"));
        assertThat(issuersUnder(lot, overlay)).hasSize(1);
        assertThat(issuersUnder(other, overlay)).hasSize(2);
    }

    private String pmdOf(String part) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select pmd from product where part_number = ?")) {
            select.setString(1, part);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    @Test
    void aReauditIsStartedByHandWithAReason() {
        String overlay = overlay();
        String lot = auditedLot(knownPart("400GBASE-DR4", 1), overlay);
        String key = unique("key");
        String body = "{\"profile\": \"" + overlay + "\", \"scope\": \"ALL\", \"reason\": \"Bench 3 was recalibrated\"}";

        String job = lena().header("Idempotency-Key", key).body(body).post("/api/reaudits").then().statusCode(201)
                .header("Location", containsString("/api/reaudits/")).body("total", equalTo(1))
                .body("reason", equalTo("Bench 3 was recalibrated")).extract().path("id");

        finished(job).body("done", equalTo(1)).body("changed", equalTo(0)).body("profile", equalTo(overlay + "@1"));
        lena().header("Idempotency-Key", key).body(body).post("/api/reaudits").then().statusCode(201).body("id",
                equalTo(job));
        assertThat(issuersUnder(lot, overlay)).containsExactly("re-audit of " + overlay + "@1 by lena", "lena");
        lena().body("{\"profile\": \"" + overlay + "\", \"reason\": \"Is anything out of date?\"}").post("/api/reaudits")
                .then().statusCode(201).body("total", equalTo(0)).body("finishedAt", notNullValue());
    }

    @Test
    void faultsAreNamedAndOnlyStaffMaySeeAndLabEngineersStart() {
        lena().body("{\"profile\": \"nothing\", \"reason\": \" \"}").post("/api/reaudits").then().statusCode(400)
                .body("faults.pointer", equalTo(List.of("/profile", "/reason")));
        lena().body("{\"scope\": \"ALL\", \"reason\": \"x\"}").post("/api/reaudits").then().statusCode(400)
                .body("faults[0].pointer", equalTo("/profile"));
        lena().body("{\"scope\": \"SOME\", \"reason\": \"x\"}").post("/api/reaudits").then().statusCode(400)
                .body("faults[0].pointer", equalTo("/scope"));
        RestAssured.given().get("/api/reaudits").then().statusCode(401);
        ada().get("/api/reaudits").then().statusCode(403);
        ada().body("{\"reason\": \"x\"}").post("/api/reaudits").then().statusCode(403);
        as(Tokens.staff("sam", "sales-engineer")).body("{\"reason\": \"x\"}").post("/api/reaudits").then().statusCode(403);
        as(Tokens.staff("sam", "sales-engineer")).get("/api/reaudits").then().statusCode(200);
        lena().get("/api/reaudits/6f2c1d34-0000-4000-8000-000000000000").then().statusCode(404);
        lena().get("/api/reaudits/6f2c1d34-0000-4000-8000-000000000000/items").then().statusCode(404);
        lena().queryParam("cursor", "x").get("/api/reaudits").then().statusCode(400);
    }

    @Test
    void whatAJobHasDoneCannotBeChanged() throws SQLException {
        String overlay = overlay();
        auditedLot(knownPart("400GBASE-DR4", 1), overlay);
        define(overlay, 2, 2.9);
        String job = jobOf(overlay, 2);
        finished(job);

        for (String statement : List.of("update reaudit_item set attempts = 9 where job_id = ?",
                "delete from reaudit_item where job_id = ?", "update reaudit_job set reason = 'x' where id = ?",
                "delete from reaudit_job where id = ?")) {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement change = connection.prepareStatement(statement)) {
                change.setObject(1, UUID.fromString(job));
                assertThatThrownBy(change::execute).isInstanceOf(SQLException.class);
            }
        }
    }
}
