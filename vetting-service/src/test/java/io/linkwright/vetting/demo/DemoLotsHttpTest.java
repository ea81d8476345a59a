package io.linkwright.vetting.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.vetting.VettingTest;
import io.quarkus.test.junit.QuarkusTest;

/** Posts the demo lots as the launcher does. */
@QuarkusTest
class DemoLotsHttpTest extends VettingTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Long> NEEDED = Map.of("MMA4Z00-NS400", 1024L, "MMA4Z00-NS", 512L, "MMS4X00-NS", 1024L,
            "MFP7E10-N030", 1024L, "MFP7E30-N080", 1024L, "QDD-400G-DR4", 8L, "QSFP28-100G-DR1", 32L);

    @Test
    void theDemoLotsCoverTheExampleUnderBothAuditsAndOneOfThemFailsTheStandardAlone() throws IOException {
        publishAndAwait(module("MMA4Z00-NS400", "400GBASE-SR4", 1, 1));
        publishAndAwait(module("MMA4Z00-NS", "400GBASE-SR4", 2, 1));
        publishAndAwait(module("MMS4X00-NS", "400GBASE-DR4", 2, 1));
        publishAndAwait(module("QDD-400G-DR4", "400GBASE-DR4", 1, 1));
        publishAndAwait(module("QSFP28-100G-DR1", "100GBASE-DR", 1, 1));
        publishAndAwait(cable("MFP7E10-N030"));
        publishAndAwait(cable("MFP7E30-N080"));
        Map<String, Long> usable = new HashMap<>();
        Map<String, String> outcomes = new HashMap<>();

        for (DemoLot demo : DemoLots.all()) {
            JsonNode file = JSON.readTree(Files.readString(DemoLots.DIRECTORY.resolve(demo.fileName())));
            String lot = lena().body(file.get("lot").toString()).post("/api/lots").then().statusCode(201).extract().path("id");
            lena().body(file.get("measurements").toString()).post("/api/lots/" + lot + "/measurements").then()
                    .statusCode(201);
            boolean sellable = true;
            for (JsonNode overlay : file.get("audits")) {
                String outcome = audit(lot, overlay.isNull() ? null : overlay.asText()).statusCode(201).extract()
                        .path("outcome");
                outcomes.put(file.at("/lot/lotNumber").asText() + " " + overlay.asText(), outcome);
                sellable &= outcome.equals("PASS") || outcome.equals("CONDITIONAL");
            }
            if (sellable) {
                usable.merge(file.at("/lot/partNumber").asText(), file.at("/lot/quantity").asLong(), Long::sum);
            }
        }

        assertThat(outcomes).containsEntry("DEMO-DR4-B null", "FAIL").containsEntry("DEMO-DR4-B low-latency", "FAIL")
                .containsEntry("DEMO-DR4-A low-latency", "PASS").containsEntry("DEMO-2DR4-A low-latency", "PASS")
                .containsEntry("DEMO-NS400-A thermal-24x7", "CONDITIONAL").containsEntry("DEMO-E30-80 null", "CONDITIONAL");
        NEEDED.forEach((part, units) -> assertThat(usable.get(part)).as(part).isGreaterThanOrEqualTo(units));
    }
}
