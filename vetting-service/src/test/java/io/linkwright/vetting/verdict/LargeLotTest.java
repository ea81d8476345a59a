package io.linkwright.vetting.verdict;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import org.junit.jupiter.api.Test;

import io.linkwright.vetting.VettingTest;
import io.quarkus.test.junit.QuarkusTest;

/** A lot of 300,000 readings: nothing that is asked of it depends on having all of them, or all of its units, in memory. */
@QuarkusTest
class LargeLotTest extends VettingTest {

    private static final int UNITS = 12_500;
    private static final int FAILING = 10_500;
    private static final int READINGS = UNITS * 4 * 6;

    @Test
    void theVerdictListsTheFirstUnitsAndCountsTheOthersAndEveryBadOneIsKnown() {
        String lot = lot(knownPart("400GBASE-DR4", 1), UNITS);
        measureByFile(lot, csv()).statusCode(201).body("measurements", equalTo(READINGS));

        String verdict = audit(lot, null).statusCode(201).body("outcome", equalTo("FAIL"))
                .body("sample.unitsAudited", equalTo(UNITS)).body("sample.unitsFailed", equalTo(FAILING))
                .body("failedCount", equalTo(FAILING)).body("failedSerials", hasSize(10_000))
                .body("units", hasSize(2_000)).body("units.outcome", everyItem(equalTo("FAIL")))
                .body("unitsUnlisted", equalTo(UNITS - 2_000))
                .body("criteria.find { it.criterion == 'tdecqDb' }.violations", equalTo(FAILING))
                .body("criteria.find { it.criterion == 'rlm' }.readings", equalTo(UNITS * 4))
                .body("variables.find { it.criterion == 'tdecqDb' }.unitsMeasured", equalTo(UNITS)).extract().path("id");

        // The last bad unit is beyond those that the document names, and the one after it is good.
        lena().get("/api/lots/" + lot + "/units?limit=2&cursor=" + cursor(lot, FAILING - 1)).then().statusCode(200)
                .body("items.serial", contains(serial(FAILING - 1), serial(FAILING)))
                .body("items[0].states", contains("MEASURED", "FAILED")).body("items[1].states", contains("MEASURED"));
        lena().get("/api/lots/" + lot + "/history").then().statusCode(200).body("items.kind",
                contains("RECEIVED", "MEASURED", "VERDICT")).body("items[1].text",
                        equalTo(READINGS + " readings of " + UNITS + " units were recorded."));
        lena().accept("text/plain").get("/api/verdicts/" + verdict).then().statusCode(200);
    }

    private static String cursor(String lot, int first) {
        String cursor = null;
        for (int seen = 0; seen < first;) {
            int limit = Math.min(500, first - seen);
            cursor = lena().get("/api/lots/" + lot + "/units?limit=" + limit + (cursor == null ? "" : "&cursor=" + cursor))
                    .then().statusCode(200).extract().path("next");
            seen += limit;
        }
        return cursor;
    }

    private static String serial(int unit) {
        return String.format("S%05d", unit);
    }

    /** The first units break the limit of TDECQ on lane 2. */
    private static String csv() {
        StringBuilder csv = new StringBuilder("serial,lane,criterion,value,unit,takenAt,bench\n");
        for (int unit = 0; unit < UNITS; unit++) {
            for (int lane = 0; lane < 4; lane++) {
                String place = serial(unit) + "," + lane + ",";
                String end = ",2026-03-02T08:00:00Z,bench-1\n";
                csv.append(place).append("tdecqDb,").append(unit < FAILING && lane == 2 ? "3.9" : "2." + (3 + unit % 5))
                        .append(",dB").append(end).append(place).append("tecqDb,2.2,dB").append(end)
                        .append(place).append("erDb,5.2,dB").append(end)
                        .append(place).append("omaOuterDbm,1.9,dBm").append(end)
                        .append(place).append("averagePowerDbm,1.7,dBm").append(end)
                        .append(place).append("rlm,0.98,ratio").append(end);
            }
        }
        return csv.toString();
    }
}
