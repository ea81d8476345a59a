package io.linkwright.vetting.verdict;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.linkwright.vetting.VettingTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** A lot is judged before it is locked, so that orders need not wait. What comes in until then must not be missed. */
@QuarkusTest
class UploadDuringAuditTest extends VettingTest {

    @Inject
    DataSource dataSource;

    @Test
    void readingsThatComeWhileTheAuditWaitsForTheLotAreJudgedToo() throws Exception {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        measure(lot, healthyUnit("S1", 4, 2.4)).statusCode(201);
        measure(lot, healthyUnit("S2", 4, 3.9)).statusCode(201);
        CompletableFuture<ValidatableResponse> audit;
        try (Connection other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            lock(other, lot);
            audit = CompletableFuture.supplyAsync(() -> audit(lot, null));
            await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaitsForALot);
            measureByFile(lot, """
                    serial,lane,criterion,value,unit,takenAt,bench
                    S1,2,tdecqDb,3.8,dB,2026-03-02T09:00:00Z,bench-1
                    S2,0,tdecqDb,2.4,dB,2026-03-02T09:00:00Z,bench-1
                    S2,1,tdecqDb,2.4,dB,2026-03-02T09:00:00Z,bench-1
                    S2,2,tdecqDb,2.4,dB,2026-03-02T09:00:00Z,bench-1
                    S2,3,tdecqDb,2.4,dB,2026-03-02T09:00:00Z,bench-1
                    """).statusCode(201);
            other.commit();
        }

        audit.get(30, SECONDS).statusCode(201).body("failedSerials", contains("S1")).body("failedCount", equalTo(1))
                .body("supersededReadings", equalTo(5));
        lena().get("/api/lots/" + lot + "/units").then().body("items[0].states", contains("MEASURED", "FAILED"))
                .body("items[1].states", contains("MEASURED"));
    }

    @Test
    void whatAnIssuedVerdictSaysOfUnitsCannotBeTakenBack() throws SQLException {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        measure(lot, healthyUnit("S1", 4, 3.9)).statusCode(201);
        String verdict = audit(lot, null).statusCode(201).extract().path("id");

        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from verdict_unit where verdict_id = ?")) {
            delete.setObject(1, UUID.fromString(verdict));
            assertThat(catchThrowable(delete::executeUpdate))
                    .hasMessageContaining("the units of an issued verdict do not change");
        }
    }

    private static void lock(Connection connection, String lot) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from lot where id = ? for no key update")) {
            select.setObject(1, UUID.fromString(lot));
            select.execute();
        }
    }

    private boolean somebodyWaitsForALot() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select exists (select 1 from pg_stat_activity "
                        + "where wait_event_type = 'Lock' and query like '%from lot %for no key update%')");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
