package io.linkwright.vetting.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.vetting.VettingTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class DecisionRuleHttpTest extends VettingTest {

    private static String stated(String row, double uncertainty) {
        return row.replace("\"unit\"", "\"uncertainty\": " + uncertainty + ", \"unit\"");
    }

    /** One DR4 unit with a lane at 3.3 ± 0.2 dB. */
    private String lotNearTheLimit() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 5);
        List<String> rows = new ArrayList<>(healthyUnit("A1", 4, 2.4));
        rows.set(0, stated(row("A1", 0, "tdecqDb", 3.3, "dB"), 0.2));
        rows.set(3, row("A1", 0, "omaOuterDbm", 2.5, "dBm"));
        measure(lot, rows).statusCode(201);
        return lot;
    }

    private static ValidatableResponse audit(String lot, String rule, int status) {
        return lena().body("{\"decisionRule\": " + rule + "}").post("/api/lots/" + lot + "/verdicts").then().statusCode(status);
    }

    @Test
    void theUncertaintyIsKeptAndDecidesByTheRuleThatIsAskedFor() {
        String lot = lotNearTheLimit();
        ada().get("/api/lots/" + lot + "/measurements").then().body("items[0].uncertainty", equalTo(0.2f))
                .body("items[1].uncertainty", nullValue());

        String tdecq = "criteria.find { it.criterion == 'tdecqDb' }";
        audit(lot, "null", 201).body("outcome", equalTo("INCOMPLETE")).body("decisionRule", equalTo("GUARDED_ACCEPTANCE"))
                .body(tdecq + ".outcome", equalTo("UNCERTAIN")).body(tdecq + ".decision.zone", equalTo("UNCERTAIN"))
                .body(tdecq + ".decision.uncertainty", equalTo(0.2f)).body(tdecq + ".decision.guardBand", equalTo(0.2f))
                .body(tdecq + ".margin", equalTo(0.1f)).body(tdecq + ".decision.uncertaintyBasis",
                        equalTo("stated with the reading"))
                .body("undecidedSerials", equalTo(List.of("A1"))).body("units[0].outcome", equalTo("INCOMPLETE"))
                .body("summary", containsString("would settle it"));
        audit(lot, "\"SIMPLE\"", 201).body("outcome", equalTo("PASS")).body(tdecq + ".decision.zone", equalTo("UNCERTAIN"));
        audit(lot, "\"GUARDED_REJECTION\"", 201).body("outcome", equalTo("PASS"));
        audit(lot, "\"GENEROUS\"", 400).body("faults[0].pointer", equalTo("/decisionRule"));
    }

    @Test
    void anUncertaintyThatIsNoneIsAFaultOfItsOwn() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 5);
        List<String> rows = List.of(stated(row("A1", 0, "tdecqDb", 2.3, "dB"), -0.1),
                stated(row("A1", 1, "tdecqDb", 2.3, "dB"), 50),
                row("A1", 2, "tdecqDb", 2.3, "dB").replace("\"unit\"", "\"uncertainty\": \"0.1\", \"unit\""),
                row("A1", 3, "tdecqDb", 2.3, "dB").replace("\"unit\"", "\"uncertainty\": null, \"unit\""));

        measure(lot, rows).statusCode(400)
                .body("faults.pointer", equalTo(List.of("/0/uncertainty", "/1/uncertainty", "/2/uncertainty")))
                .body("faults.code", equalTo(List.of("uncertainty", "implausible-value", "uncertainty")));
    }

    @Test
    void theReportForPeopleSaysAllThatTheEvidenceSays() {
        String lot = lotNearTheLimit();
        String url = audit(lot, "null", 201).extract().path("evidenceUrl");

        String report = ada().accept("text/plain").get(url).then().statusCode(200).contentType("text/plain").extract()
                .asString();
        assertThat(report).startsWith("VERDICT INCOMPLETE").contains("guarded acceptance", "the latest under this audit",
                "UNCERTAIN", "uncertain", "A1/0", "open: standard tdecqDb", "TDECQ does not change the latency",
                "bit error ratio before FEC", "Uncertainty of tdecqDb: stated with the reading", "SOURCED: Edgecore",
                "FROM_MEMORY: recalled", "1 of 5 units were measured");
        assertThat(report.lines().filter(line -> line.startsWith("standard  "))).hasSize(23);
        audit(lot, "\"SIMPLE\"", 201);
        assertThat(ada().accept("text/plain").get(url).then().extract().asString()).contains("SUPERSEDED by ");
        ada().get(url).then().contentType("application/json").body("outcome", equalTo("INCOMPLETE"));
        RestAssured.given().accept("text/plain").get(url).then().statusCode(401);
        ada().accept("text/plain").get("/api/verdicts/6f2c1d34-0000-4000-8000-000000000000").then().statusCode(404);
    }
}
