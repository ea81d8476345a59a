package io.linkwright.vetting.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.optics.sampling.RandomDraw;
import io.linkwright.servicetest.Tokens;
import io.linkwright.vetting.VettingTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Lots of 20 units at an AQL of 6.5 %: letter C, by an arrow n 8, Ac 1, Re 2 when normal, n 13, Ac 1, Re 2 when tightened. */
@QuarkusTest
class InspectionTest extends VettingTest {

    private static final double GOOD_DB = 2.4;
    private static final double BAD_DB = 4.2;

    private static String receive(String part, String supplier, String inspection) {
        return lena().body("""
                {"lotNumber": "%s", "partNumber": "%s", "quantity": 20, "supplier": "%s", "inspection": %s}"""
                .formatted(unique("LOT"), part, supplier, inspection)).post("/api/lots").then().statusCode(201).extract()
                .path("id");
    }

    private static String receive(String part, String supplier) {
        return receive(part, supplier, "{\"aql\": 6.5}");
    }

    private static List<String> register(String lot) {
        String prefix = unique("S");
        List<String> serials = IntStream.rangeClosed(1, 20).mapToObj(i -> prefix + "-" + i).toList();
        lena().body(serials.stream().map(serial -> "\"" + serial + "\"").collect(Collectors.joining(",", "[", "]")))
                .post("/api/lots/" + lot + "/units").then().statusCode(201);
        return serials;
    }

    private static ValidatableResponse draw(String lot) {
        return lena().post("/api/lots/" + lot + "/sample").then();
    }

    private static List<String> drawn(String lot) {
        register(lot);
        return draw(lot).statusCode(201).extract().path("serials");
    }

    private static void measure(String lot, List<String> serials, int bad) {
        List<String> rows = new ArrayList<>();
        for (int unit = 0; unit < serials.size(); unit++) {
            // No two units alike, as on a bench.
            rows.addAll(healthyUnit(serials.get(unit), 4, unit < bad ? BAD_DB : GOOD_DB + unit * 0.01));
        }
        measure(lot, rows).statusCode(201);
    }

    /** A lot of which the sample has so many bad units, with the answer to its audit. */
    private static ValidatableResponse inspected(String part, String supplier, int bad) {
        String lot = receive(part, supplier);
        measure(lot, drawn(lot), bad);
        return audit(lot, null).statusCode(201);
    }

    private static ValidatableResponse standing(String part, String supplier) {
        return lena().get("/api/inspection/{supplier}/{part}", supplier, part).then().statusCode(200);
    }

    @Test
    void aLotIsAcceptedWithABadUnitIfItsPlanAllowsIt() {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = receive(part, "Example Optics");
        List<String> sample = drawn(lot);
        measure(lot, sample, 1);

        audit(lot, null).statusCode(201).body("outcome", equalTo("PASS")).body("failedSerials", contains(sample.get(0)))
                .body("inspection.inWords", containsString("n 8, Ac 1, Re 2")).body("inspection.seed", notNullValue())
                .body("inspection.decision.decision", equalTo("ACCEPTED")).body("inspection.measuredOutside", equalTo(0))
                .body("acceptance.sampleSize", equalTo(8));
        lena().get("/api/lots/" + lot).then().body("quarantined", equalTo(false)).body("inspection.aql", equalTo(6.5f))
                .body("inspection.level", equalTo("II"));
        lena().get("/api/lots/" + lot + "/history").then().body("items.kind",
                contains("RECEIVED", "UNITS_REGISTERED", "SAMPLE_DRAWN", "MEASURED", "VERDICT", "DECIDED"));
    }

    @Test
    void aLotWithMoreBadUnitsFailsAndIsQuarantinedUntilSomebodyReleasesIt() {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = receive(part, "Example Optics");
        List<String> sample = drawn(lot);
        measure(lot, sample, 2);

        String verdict = audit(lot, null).statusCode(201).body("outcome", equalTo("FAIL")).extract().path("id");
        lena().get("/api/lots/" + lot).then().body("quarantined", equalTo(true));
        lena().get("/api/lots/" + lot + "/history").then().body("items.reference", hasItems("/api/verdicts/" + verdict))
                .body("items[-1].reason", containsString(verdict));

        measure(lot, sample, 0);
        audit(lot, null).statusCode(201).body("outcome", equalTo("PASS")).body("inspection.decision", nullValue());
        lena().queryParam("partNumber", part).get("/api/supply").then().body("items[0].available", equalTo(0));

        String tag = lena().get("/api/lots/" + lot).header("ETag");
        lena().header("If-Match", tag).body("{\"reason\": \"connectors cleaned, all measured again\"}")
                .post("/api/lots/" + lot + "/release").then().statusCode(201);
        lena().queryParam("partNumber", part).get("/api/supply").then().body("items[0].available", greaterThan(0));
    }

    @Test
    void onlyTheDrawnUnitsCountAndABadOneOutsideIsNamed() {
        String lot = receive(knownPart("400GBASE-DR4", 1), "Example Optics");
        List<String> all = register(lot);
        List<String> sample = draw(lot).statusCode(201).extract().path("serials");
        List<String> outside = all.stream().filter(serial -> !sample.contains(serial)).toList();
        measure(lot, outside.subList(0, 3), 2);

        audit(lot, null).statusCode(201).body("outcome", equalTo("INCOMPLETE"))
                .body("inspection.measuredOutside", equalTo(3)).body("inspection.failedOutside", hasSize(2))
                .body("inspection.decision", nullValue());
        measure(lot, sample, 0);
        audit(lot, null).statusCode(201).body("outcome", equalTo("PASS")).body("inspection.failedOutside", hasSize(2));
        lena().get("/api/lots/" + lot + "/units").then().body("items.findAll { it.states.contains('IN_SAMPLE') }", hasSize(8));
    }

    @Test
    void theDrawCanBeDoneAgainByAnybody() {
        String lot = receive(knownPart("400GBASE-DR4", 1), "Example Optics");
        List<String> all = register(lot);
        draw(lot).statusCode(201).body("plan.planLetter", equalTo("D")).body("drawnBy", equalTo("lena"));
        String seed = ada().get("/api/lots/" + lot + "/sample").then().statusCode(200).body("drawnBy", nullValue()).extract()
                .path("seed");

        List<String> sample = ada().get("/api/lots/" + lot + "/sample").then().extract().path("serials");
        assertThat(sample).isEqualTo(RandomDraw.of(all, 8, seed));
    }

    @Test
    void aSampleIsDrawnOnceAndFromTheWholeLot() {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = receive(part, "Example Optics");
        ada().get("/api/lots/" + lot + "/sample").then().statusCode(404);
        draw(lot).statusCode(409).body("code", equalTo("units-not-registered"));
        audit(lot, null).statusCode(409).body("code", equalTo("sample-not-drawn"));
        register(lot);
        draw(lot).statusCode(201);

        draw(lot).statusCode(409).body("code", equalTo("sample-drawn"));
        draw(receive(part, "Example Optics", "{\"everyUnit\": true}")).statusCode(409)
                .body("code", equalTo("no-sampling-plan"));
        ada().post("/api/lots/" + lot + "/sample").then().statusCode(403);
    }

    @Test
    void ofTwoDrawsAtOnceOneIsMade() throws Exception {
        String lot = receive(knownPart("400GBASE-DR4", 1), "Example Optics");
        register(lot);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> one = () -> lena().post("/api/lots/" + lot + "/sample").statusCode();
            List<Future<Integer>> answers = both.invokeAll(List.of(one, one));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        } finally {
            both.shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{}|aql", "{\"aql\": 0.7}|aql", "{\"aql\": 1, \"level\": \"IV\"}|level",
            "{\"everyUnit\": true, \"aql\": 1}|inspection" })
    void aSchemeThatMeansNothingIsRefused(String inspection, String code) {
        lena().body("""
                {"lotNumber": "%s", "partNumber": "%s", "quantity": 20, "supplier": "x", "inspection": %s}"""
                .formatted(unique("LOT"), knownPart("400GBASE-DR4", 1), inspection)).post("/api/lots").then().statusCode(400)
                .body("faults.code", contains(code));
    }

    @Test
    void theSeverityFollowsTheLotsOfTheSupplierAndIsResetWithAReason() {
        String part = knownPart("400GBASE-DR4", 1);
        String supplier = unique("Supplier");
        standing(part, supplier).body("standing", equalTo("NORMAL")).body("lots", equalTo(0));
        inspected(part, supplier, 2).body("outcome", equalTo("FAIL"));
        inspected(part, supplier, 0).body("outcome", equalTo("PASS"));
        inspected(part, supplier, 2).body("outcome", equalTo("FAIL"));
        standing(part, supplier).body("standing", equalTo("TIGHTENED")).body("lots", equalTo(3))
                .body("lotsAccepted", equalTo(1));
        standing(part, "Another " + supplier).body("standing", equalTo("NORMAL"));

        for (int lot = 0; lot < 5; lot++) {
            inspected(part, supplier, 2).body("inspection.plan.severity", equalTo("TIGHTENED"))
                    .body("inspection.plan.sampleSize", equalTo(13));
        }
        standing(part, supplier).body("standing", equalTo("DISCONTINUED")).body("recent", hasSize(8));
        String waiting = receive(part, supplier);
        register(waiting);
        draw(waiting).statusCode(409).body("code", equalTo("inspection-discontinued"));

        String reset = "/api/inspection/" + supplier + "/" + part + "/reset";
        lena().body("{}").post(reset).then().statusCode(400);
        ada().body("{\"reason\": \"x\"}").post(reset).then().statusCode(403);
        as(Tokens.staff("sam", "sales-engineer")).body("{\"reason\": \"x\"}").post(reset).then().statusCode(403);
        lena().body("{\"reason\": \"new polishing line, audited on site\"}").post(reset).then().statusCode(201)
                .body("standing", equalTo("TIGHTENED")).body("recent[0].kind", equalTo("RESUMED"))
                .body("recent[0].by", equalTo("lena")).body("recent[0].reason", containsString("polishing"));
        lena().body("{\"reason\": \"again\"}").post(reset).then().statusCode(409).body("code", equalTo("not-discontinued"));
        draw(waiting).statusCode(201).body("plan.severity", equalTo("TIGHTENED"));
        ada().get("/api/inspection/{supplier}/{part}", supplier, part).then().statusCode(403);
    }

    @Test
    void irregularProductionIsNoted() {
        String part = knownPart("400GBASE-DR4", 1);
        String supplier = unique("Supplier");
        inspected(part, supplier, 0);
        standing(part, supplier).body("switchingScore", equalTo(2));

        lena().body("{\"reason\": \"moved to another factory\"}").post("/api/inspection/{s}/{p}/irregular", supplier, part)
                .then()
                .statusCode(201).body("switchingScore", equalTo(0)).body("recent[0].kind", equalTo("IRREGULAR"));
    }

    @Test
    void measuredValuesAreEvaluatedByVariablesToo() {
        String lot = receive(knownPart("400GBASE-DR4", 1), "Example Optics");
        measure(lot, drawn(lot), 0);

        audit(lot, null).statusCode(201).body("variables.criterion", hasItems("tdecqDb"))
                .body("variables.find { it.criterion == 'tdecqDb' }.evaluation.values", equalTo(8))
                .body("variables.find { it.criterion == 'tdecqDb' }.evaluation.capability.cpk", greaterThan(1f))
                .body("variables.find { it.criterion == 'tdecqDb' }.evaluation.normality.pValue", notNullValue());
    }
}
