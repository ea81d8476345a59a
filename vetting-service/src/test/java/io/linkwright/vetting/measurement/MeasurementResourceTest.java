package io.linkwright.vetting.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.vetting.VettingTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MeasurementResourceTest extends VettingTest {

    @Inject
    DataSource dataSource;

    @Test
    void measurementsAreStoredAndReadBackInTheirOrder() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);

        measure(lot, List.of(row("A1", 0, "tdecqDb", 2.31, "dB"), row("A1", 3, "tdecqDb", 2.5, "dB"),
                row("A2", null, "powerW", 8.1, "W"))).statusCode(201).body("measurements", equalTo(3))
                .body("unitsMeasured", equalTo(2));

        String next = ada().queryParam("limit", 2).get("/api/lots/" + lot + "/measurements").then().statusCode(200)
                .body("items.value", equalTo(List.of(2.31f, 2.5f))).body("items[0].lane", equalTo(0))
                .body("items[0].recordedBy", equalTo("lena")).extract().path("next");
        ada().queryParam("cursor", next).get("/api/lots/" + lot + "/measurements").then().body("items.criterion",
                equalTo(List.of("powerW"))).body("items[0].lane", nullValue()).body("next", nullValue());
    }

    @Test
    void everyFaultIsNamedByItsPointerAndNothingIsStored() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        List<String> rows = List.of(row("A1", 0, "tdecqDb", 2.3, "dB"), row(" ", 0, "tdecqDb", 2.3, "dB"),
                row("A1", 4, "tdecqDb", 2.3, "dB"), row("A1", null, "tdecqDb", 2.3, "dB"), row("A1", 0, "powerW", 8, "W"),
                row("A1", 0, "tdecq", 2.3, "dB"), row("A1", 1, "averagePowerDbm", 1.2, "mW"),
                row("A1", 1, "averagePowerDbm", 1258.9, "dBm"), row("A1", 0, "tdecqDb", 2.3, "dB"), "7",
                "{\"serial\": \"A1\", \"lane\": 1, \"criterion\": \"rlm\", \"value\": \"0.97\", \"unit\": \"ratio\","
                        + " \"takenAt\": \"yesterday\", \"bench\": \"b\", \"comment\": \"\"}",
                row("A1", 2, "rlm", 0.97, "ratio").replace("2026-03-02", "2126-03-02"));

        measure(lot, rows).statusCode(400).contentType("application/problem+json").body("code", equalTo("invalid-request"))
                .body("faults.pointer",
                        equalTo(List.of("/1/serial", "/2/lane", "/3/lane", "/4/lane", "/5/criterion", "/6/unit", "/7/value",
                                "/8",
                                "/9", "/10/comment", "/10/value", "/10/takenAt", "/11/takenAt")))
                .body("faults.code",
                        equalTo(List.of("name", "lane", "lane", "lane-not-allowed", "unknown-criterion", "unit-mismatch",
                                "implausible-value", "duplicate", "wrong-type", "unknown-field", "not-a-number", "time",
                                "time")))
                .body("faults[5].message", containsString("1.2 mW would be 0.7918 dBm"));

        ada().get("/api/lots/" + lot + "/measurements").then().body("items", hasSize(0));
    }

    @Test
    void hundredFaultsAreListedAndTheRestIsCounted() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < 250; row++) {
            rows.add(row("A1", row, "nonsense", 1, "dB"));
        }

        measure(lot, rows).statusCode(400).body("faults", hasSize(101)).body("faults[100].code", equalTo("more-faults"))
                .body("detail", equalTo("250 faults were found; nothing was stored."))
                .body("faults[100].message", containsString("150 more"));
    }

    @Test
    void tenThousandMeasurementsAreTakenAtOnceAndOneMoreIsRefused() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 3000);
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < 10_000; row++) {
            rows.add(row("U" + row / 4, row % 4, "tdecqDb", 2 + (row % 100) / 100.0, "dB"));
        }
        measure(lot, rows).statusCode(201).body("measurements", equalTo(10_000)).body("unitsMeasured", equalTo(2500));

        rows.add(row("V", 0, "tdecqDb", 2, "dB"));

        measure(lot, rows).statusCode(400).body("faults[0].code", equalTo("too-many-measurements"));
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedBeforeItIsRead() {
        lena().body("[" + " ".repeat(5 * 1024 * 1024) + "]").post("/api/lots/" + lot(knownPart("400GBASE-DR4", 1), 1)
                + "/measurements").then().statusCode(413).body("code", equalTo("body-too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "{}", "null", "7", "[[" })
    void whatIsNoArrayOfMeasurementsIsRefused(String body) {
        lena().body(body).post("/api/lots/" + lot(knownPart("400GBASE-DR4", 1), 1) + "/measurements").then().statusCode(400)
                .body("code", equalTo("invalid-request"));
    }

    @Test
    void aUnitLiesInOneLotOfItsPartOnly() {
        String part = knownPart("400GBASE-DR4", 1);
        measure(lot(part, 10), List.of(row("A1", 0, "tdecqDb", 2.3, "dB"))).statusCode(201);
        String other = lot(part, 10);

        measure(other, List.of(row("A2", 0, "tdecqDb", 2.3, "dB"), row("A1", 0, "tdecqDb", 2.3, "dB"))).statusCode(400)
                .body("faults.code", equalTo(List.of("serial-in-another-lot")))
                .body("faults.pointer", equalTo(List.of("/1/serial")));

        ada().get("/api/lots/" + other + "/measurements").then().body("items", hasSize(0));
        measure(other, List.of(row("A2", 0, "tdecqDb", 2.3, "dB"))).statusCode(201).body("unitsMeasured", equalTo(1));
    }

    @Test
    void aLotHasNoMoreSerialsThanUnits() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 1);

        measure(lot, List.of(row("A1", 0, "tdecqDb", 2.3, "dB"), row("A2", 0, "tdecqDb", 2.3, "dB"))).statusCode(400)
                .body("faults.code", hasItems("more-serials-than-units"));
    }

    @Test
    void onlyALabEngineerMayMeasure() {
        ada().body("[]").post("/api/lots/6f2c1d34-0000-4000-8000-000000000000/measurements").then().statusCode(403);
        lena().body("[1]").post("/api/lots/6f2c1d34-0000-4000-8000-000000000000/measurements").then().statusCode(404);
    }

    @Test
    void aStoredMeasurementCannotBeChangedOrRemoved() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 1);
        measure(lot, List.of(row("A1", 0, "tdecqDb", 2.3, "dB"))).statusCode(201);

        for (String statement : List.of("update measurement set value = 1 where lot_id = '" + lot + "'",
                "delete from measurement where lot_id = '" + lot + "'")) {
            assertThatThrownBy(() -> execute(statement)).isInstanceOf(SQLException.class)
                    .hasMessageContaining("is append-only");
        }
    }

    @Test
    void measurementsLieInAPartitionOfTheirMonth() throws SQLException {
        measure(lot(knownPart("400GBASE-DR4", 1), 1), List.of(row("A1", 0, "tdecqDb", 2.3, "dB"))).statusCode(201);

        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from pg_inherits where inhparent = 'measurement'::regclass "
                        + "and inhrelid::regclass::text = 'measurement_' || to_char(now() at time zone 'UTC', 'YYYY_MM')")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
