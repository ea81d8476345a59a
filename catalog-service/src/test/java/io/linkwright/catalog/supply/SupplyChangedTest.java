package io.linkwright.catalog.supply;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogTest;
import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.contracts.vetting.SupplyChanged;
import io.linkwright.contracts.vetting.SupplyChanged.AuditOutcome;
import io.linkwright.contracts.vetting.SupplyChanged.LotSupply;
import io.linkwright.servicetest.TestEvents;
import io.quarkus.test.junit.QuarkusTest;

/** What the vetting service announces weighs in the next design. */
@QuarkusTest
class SupplyChangedTest extends CatalogTest {

    private static TestEvents events;

    @BeforeAll
    static void connect() {
        events = new TestEvents();
    }

    @AfterAll
    static void disconnect() {
        events.close();
    }

    private void announce(String partNumber, long revision, long available) {
        LotSupply lot = new LotSupply(UUID.randomUUID().toString(), "lot of " + partNumber, available,
                List.of(new AuditOutcome(null, Outcome.PASS, UUID.randomUUID().toString(), "/evidence")));
        events.send(EventTypes.SUPPLY_CHANGED, "part/" + partNumber,
                new SupplyChanged(partNumber, revision, Instant.now(), List.of(lot)), null);
        await("the stock of " + partNumber).atMost(Duration.ofSeconds(30)).until(() -> count(
                "select count(*) from vetted_stock_units where part_number = ?", partNumber) == 1);
    }

    @Test
    void partsInStockAreChosenWhenThatMatters() {
        announce("MMS4X00-NS400", 7, 2000);
        announce("MMS4X00-NS", 7, 3000);
        ObjectNode request = CatalogueFixture.exampleTree("h200-1024");
        request.remove("auditProfile");
        ada().contentType("application/json").body(request.toString()).post("/api/designs/preview").then().statusCode(200)
                .body("fabrics[0].tiers[0].near.partNumber", equalTo("MMA4Z00-NS400"));

        request.putObject("objective").put("power", 0).put("latency", 0).put("price", 0).put("vettedStock", 1);
        ada().contentType("application/json").body(request.toString()).post("/api/designs/preview").then().statusCode(200)
                .body("fabrics[0].tiers[0].near.partNumber", equalTo("MMS4X00-NS400"))
                .body("fabrics[0].tiers[0].chosenBecause.find { it.code == 'selection' }.text",
                        containsString("vetted stock 1 of the links (best)"));
    }
}
