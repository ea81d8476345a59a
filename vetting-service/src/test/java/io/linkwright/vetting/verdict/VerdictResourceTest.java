package io.linkwright.vetting.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.contracts.vetting.SupplyChanged;
import io.linkwright.contracts.vetting.VerdictIssued;
import io.linkwright.servicetest.TestEvents;
import io.linkwright.vetting.VettingTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class VerdictResourceTest extends VettingTest {

    /** A DR4 lot of two units with one lane at 3.7 dB: inside the low-latency audit, outside of Clause 124. */
    private String lotWithALaneAt3point7(String part) {
        String lot = lot(part, 50);
        List<String> rows = new ArrayList<>(healthyUnit("A1", 4, 2.4));
        rows.addAll(healthyUnit("A2", 4, 2.5));
        rows.set(6 * 6, row("A2", 2, "tdecqDb", 3.7, "dB"));
        measure(lot, rows).statusCode(201);
        return lot;
    }

    @Test
    void aLaneAt3point7FailsTheStandardAndPassesTheOverlayAndTheVerdictSaysWhich() {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = lotWithALaneAt3point7(part);

        String location = audit(lot, "low-latency").statusCode(201).body("outcome", equalTo("FAIL"))
                .body("standardOutcome", equalTo("FAIL")).body("overlayOutcome", equalTo("PASS"))
                .body("profile", equalTo("400GBASE-DR4@1")).body("overlay", equalTo("low-latency@1"))
                .body("criteria.findAll { it.outcome == 'FAIL' }.criterion", equalTo(List.of("tdecqDb")))
                .body("criteria.find { it.outcome == 'FAIL' }.layer", equalTo("standard"))
                .body("criteria.find { it.outcome == 'FAIL' }.margin", equalTo(-0.3f))
                .body("criteria.find { it.outcome == 'FAIL' }.serial", equalTo("A2"))
                .body("criteria.find { it.outcome == 'FAIL' }.confidence", equalTo("SOURCED"))
                .body("failedSerials", equalTo(List.of("A2"))).body("sample.unitsAudited", equalTo(2))
                .body("meaning.find { it.contains('latency: a hard-decision') }", containsString("does not change"))
                .extract().header("Location");

        ada().get(location).then().statusCode(200).body("outcome", equalTo("FAIL")).body("supersededBy", nullValue())
                .body("issuedBy", equalTo("lena")).body("criteria", hasSize(24));
        try (TestEvents events = new TestEvents()) {
            VerdictIssued issued = events.await(EventTypes.VERDICT_ISSUED, event -> event.lotId().equals(lot)).payload();
            assertThat(issued.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(issued.evidenceUrl()).isEqualTo(location.substring(location.indexOf("/api/")));
            assertThat(issued.unitsFailed()).isEqualTo(1);
            assertThat(issued.failures()).containsExactly(
                    new VerdictIssued.FailedCriterion("tdecqDb", "standard", "dB", 3.7, 3.4, 0.3, "A2"));
            SupplyChanged supply = events.await(EventTypes.SUPPLY_CHANGED, event -> event.partNumber().equals(part)).payload();
            assertThat(supply.lots()).singleElement().satisfies(lotSupply -> {
                assertThat(lotSupply.available()).as("withheld: it fails the standard").isZero();
                assertThat(lotSupply.outcomes())
                        .extracting(SupplyChanged.AuditOutcome::overlay, SupplyChanged.AuditOutcome::outcome)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(null, Outcome.FAIL),
                                org.assertj.core.groups.Tuple.tuple("low-latency", Outcome.FAIL));
            });
        }
    }

    @Test
    void aRetestSupersedesTheVerdictAndOpensTheSupply() {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = lotWithALaneAt3point7(part);
        String first = audit(lot, null).extract().path("id");
        measure(lot, List.of(row("A2", 2, "tdecqDb", 3.1, "dB").replace("08:00", "09:00"))).statusCode(201);

        String second = audit(lot, null).statusCode(201).body("outcome", equalTo("PASS"))
                .body("supersededReadings", equalTo(1)).extract().path("id");

        ada().get("/api/verdicts/" + first).then().body("supersededBy", equalTo(second)).body("outcome", equalTo("FAIL"));
        ada().get("/api/verdicts/" + second).then().body("supersededBy", nullValue());
        ada().get("/api/lots/" + lot + "/verdicts").then().body("items.id", equalTo(List.of(second, first)));
        lena().queryParam("partNumber", part).get("/api/supply").then().body("items[0].available", equalTo(50))
                .body("items[0].revision", equalTo(2)).body("items[0].lots[0].outcomes", hasSize(1));
        try (TestEvents events = new TestEvents()) {
            assertThat(events.await(EventTypes.SUPPLY_CHANGED,
                    event -> event.partNumber().equals(part) && event.revision() == 2).payload().lots().get(0).available())
                    .isEqualTo(50);
        }
    }

    @Test
    void missingMeasurementsGiveNoVerdictAndAreNamed() {
        String lot = lot(knownPart("400GBASE-DR4", 2), 5);
        measure(lot, healthyUnit("A1", 7, 2.4)).statusCode(201);

        audit(lot, null).statusCode(201).body("outcome", equalTo("INCOMPLETE")).body("missing.lane", equalTo(
                List.of(7, 7, 7, 7, 7))).body("missing.criterion",
                        equalTo(List.of("tdecqDb", "erDb", "averagePowerDbm", "omaOuterDbm", "rlm")));
    }

    @Test
    void anUnknownOverlayIsAFaultOfTheRequest() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 5);

        audit(lot, "lowest-latency").statusCode(400).body("faults[0].pointer", equalTo("/overlay"))
                .body("faults[0].code", equalTo("unknown-overlay"));
        audit(lot, "400GBASE-SR4").statusCode(400).body("faults[0].code", equalTo("unknown-overlay"));
        ada().get("/api/lots/" + lot + "/verdicts").then().body("items", hasSize(0));
    }

    @Test
    void aPartWithoutAnAuditProfileGetsNoVerdict() {
        String lot = lot(knownPart("400ZR", 1), 5);

        audit(lot, null).statusCode(422).body("code", equalTo("no-audit-profile"));
    }

    @Test
    void onlyALabEngineerMayAudit() {
        ada().body("{}").post("/api/lots/6f2c1d34-0000-4000-8000-000000000000/verdicts").then().statusCode(403);
        lena().body("{}").post("/api/lots/6f2c1d34-0000-4000-8000-000000000000/verdicts").then().statusCode(404);
        ada().get("/api/verdicts/6f2c1d34-0000-4000-8000-000000000000").then().statusCode(404);
    }

    @Test
    void profilesCanBeReadWithEveryLimitsSource() {
        ada().get("/api/audit-profiles").then().statusCode(200).body("items.find { it.id == '400GBASE-SR4' }.kind",
                equalTo("STANDARD")).body("items.find { it.id == 'low-latency' }.kind", equalTo("OVERLAY"));
        ada().get("/api/audit-profiles/400GBASE-DR4").then().statusCode(200).contentType("application/json")
                .body("limits.find { it.criterion == 'tdecqDb' }.atMost", equalTo(3.4f))
                .body("limits.find { it.criterion == 'tdecqDb' }.confidence", equalTo("SOURCED"));
        ada().queryParam("version", 2).get("/api/audit-profiles/400GBASE-DR4").then().statusCode(404);
        ada().get("/api/audit-profiles/nothing").then().statusCode(404).body("code", equalTo("not-found"));
    }
}
