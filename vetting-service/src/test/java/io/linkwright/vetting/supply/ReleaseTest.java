package io.linkwright.vetting.supply;

import static io.linkwright.vetting.supply.Quotes.line;
import static io.linkwright.vetting.supply.Quotes.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.quote.QuoteSnapshot;
import io.linkwright.contracts.quote.QuoteSnapshot.Vetting;
import io.linkwright.contracts.vetting.SupplyAllocated;
import io.linkwright.contracts.vetting.SupplyReleased;
import io.linkwright.kit.event.EventContext;
import io.linkwright.servicetest.TestEvents;
import io.linkwright.servicetest.Tokens;
import io.linkwright.vetting.VettingTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class ReleaseTest extends VettingTest {

    @Inject
    Allocator allocator;

    @Inject
    DataSource database;

    @AfterEach
    void nothingIsPromisedTwice() throws Exception {
        SupplyInvariants.hold(database);
    }

    private static RequestSpecification sam() {
        return as(Tokens.staff("sam", "sales-engineer"));
    }

    private AllocationLedger serve(QuoteSnapshot quote) {
        return QuarkusTransaction.requiringNew().call(() -> allocator.serve(quote, EventContext.NONE)).orElseThrow();
    }

    private static String url(AllocationLedger ledger) {
        return "/api/allocations/" + ledger.allocation().id();
    }

    private static ValidatableResponse release(AllocationLedger ledger, String body) {
        return sam().body(body).post(url(ledger) + "/release").then();
    }

    /** A lot of which so many units were measured, all good, and some bad ones of which the verdict says so. */
    private static String lotOf(String part, long quantity, List<String> serials) {
        String lot = lot(part, quantity);
        List<String> rows = new ArrayList<>();
        serials.forEach(serial -> rows.addAll(healthyUnit(serial, 4, 2.4)));
        measure(lot, rows).statusCode(201);
        audit(lot, null).statusCode(201).body("outcome", equalTo("PASS"));
        return lot;
    }

    private static List<String> serials(int count) {
        String prefix = unique("S");
        return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + "-" + i).toList();
    }

    @Test
    void knownUnitsArePickedFirstAndNeverTwice() {
        String part = knownPart("400GBASE-DR4", 1);
        List<String> serials = serials(5);
        String lot = lotOf(part, 20, serials);
        AllocationLedger first = serve(quote(null, line(1, part, 3, Vetting.VETTED)));
        AllocationLedger second = serve(quote(null, line(1, part, 4, Vetting.VETTED)));

        sam().get(url(first)).then().statusCode(200).body("allocations.serials", contains(serials.subList(0, 3)))
                .body("holds", equalTo(true)).body("allocations[0].lotId", equalTo(lot));
        sam().get(url(second)).then().body("allocations.serials", contains(serials.subList(3, 5)))
                .body("allocations.quantity", contains(4));
    }

    @Test
    void allIsGivenBackOnceWithTheReasonAndCanBePromisedAgain() {
        String part = knownPart("400GBASE-DR4", 1);
        List<String> serials = serials(2);
        String lot = lotOf(part, 10, serials);
        QuoteSnapshot quote = quote(null, line(1, part, 6, Vetting.VETTED));
        AllocationLedger served = serve(quote);

        release(served, "{\"reason\": \"The order was cancelled.\"}").statusCode(200).body("allocations.released", contains(6))
                .body("allocations[0].serials", hasSize(0)).body("releases.reason", contains("The order was cancelled."));
        release(served, "{\"reason\": \"Again.\"}").statusCode(409).body("code", equalTo("already-released"));
        lena().get("/api/lots/" + lot).then().body("unallocated", equalTo(10));
        lena().queryParam("partNumber", part).get("/api/supply").then().body("items[0].available", equalTo(10));
        try (TestEvents events = new TestEvents()) {
            SupplyReleased told = events.await(EventTypes.SUPPLY_RELEASED, event -> event.quoteId().equals(quote.quoteId()))
                    .payload();
            assertThat(told.reason()).isEqualTo("The order was cancelled.");
            assertThat(told.releasedBy()).isEqualTo("sam");
            assertThat(told.released()).extracting(SupplyAllocated.Allocation::lotId, SupplyAllocated.Allocation::quantity)
                    .containsExactly(tuple(lot, 6L));
            assertThat(told.remaining()).isEmpty();
            events.await(EventTypes.SUPPLY_CHANGED, event -> event.partNumber().equals(part) && event.revision() == 3
                    && event.lots().get(0).available() == 10);
        }
        sam().get(url(serve(quote(null, line(1, part, 2, Vetting.VETTED))))).then().body("allocations.serials",
                contains(serials));
    }

    @Test
    void someOfALotIsGivenBackCountedUnitsFirst() {
        String part = knownPart("400GBASE-DR4", 1);
        List<String> serials = serials(3);
        String lot = lotOf(part, 10, serials);
        AllocationLedger served = serve(quote(null, line(1, part, 5, Vetting.VETTED)));

        release(served, "{\"reason\": \"Two spare.\", \"lots\": [{\"lotId\": \"%s\", \"quantity\": 2}]}".formatted(lot))
                .statusCode(200).body("allocations[0].serials", equalTo(serials));
        release(served, "{\"reason\": \"One more.\", \"lots\": [{\"lotId\": \"%s\", \"quantity\": 1}]}".formatted(lot))
                .statusCode(200).body("allocations[0].serials", equalTo(serials.subList(0, 2)))
                .body("allocations[0].released", equalTo(3)).body("releases", hasSize(2));
        lena().get("/api/lots/" + lot).then().body("unallocated", equalTo(8));
    }

    @Test
    void aRequestThatCannotBeMetSaysAllThatIsWrongAndGivesNothingBack() {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = lotOf(part, 10, serials(1));
        AllocationLedger served = serve(quote(null, line(1, part, 5, Vetting.VETTED)));

        release(served, """
                {"reason": " ", "lots": [{"lotId": "%s", "quantity": 6}, {"lotId": "%s"}, {"quantity": 1}, null]}"""
                .formatted(lot, UUID.randomUUID())).statusCode(400).body("faults.pointer",
                        contains("/reason", "/lots/0/quantity", "/lots/1/lotId", "/lots/2/lotId", "/lots/3/lotId"));
        release(served, "{\"reason\": \"x\", \"lots\": []}").statusCode(400);
        ada().body("{\"reason\": \"x\"}").post(url(served) + "/release").then().statusCode(403);
        sam().body("{\"reason\": \"x\"}").post("/api/allocations/" + UUID.randomUUID() + "/release").then().statusCode(404);
        lena().get("/api/lots/" + lot).then().body("unallocated", equalTo(5));
    }

    @Test
    void aRepeatedReleaseWithItsKeyGivesBackOnce() {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = lotOf(part, 10, serials(1));
        AllocationLedger served = serve(quote(null, line(1, part, 5, Vetting.VETTED)));
        String body = "{\"reason\": \"x\", \"lots\": [{\"lotId\": \"%s\", \"quantity\": 2}]}".formatted(lot);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            sam().header("Idempotency-Key", key).body(body).post(url(served) + "/release").then().statusCode(200);
        }
        lena().get("/api/lots/" + lot).then().body("unallocated", equalTo(7));
    }

    @Test
    void aLotThatFailsAfterwardsIsMarkedAndItsUnitsComeBackButAreNotOffered() {
        String part = knownPart("400GBASE-DR4", 1);
        List<String> serials = serials(2);
        String lot = lotOf(part, 10, serials);
        AllocationLedger served = serve(quote(null, line(1, part, 1, Vetting.VETTED)));

        measure(lot, List.of(row(serials.get(0), 0, "tdecqDb", 3.9, "dB").replace("08:00", "09:00"))).statusCode(201);
        audit(lot, null).body("outcome", equalTo("FAIL"));
        ada().get(url(served)).then().statusCode(200).body("holds", equalTo(false)).body("allocations.holds", contains(false))
                .body("allocations.outcome", contains("FAIL"))
                .body("allocations.unfitSerials", contains(List.of(serials.get(0))));
        release(served, "{\"reason\": \"It fails.\"}").statusCode(200).body("holds", equalTo(true));

        lena().queryParam("partNumber", part).get("/api/supply").then().body("items[0].available", equalTo(0));
        lena().get("/api/lots/" + lot).then().body("unallocated", equalTo(10));
    }

    @Test
    void whatWasShortIsCompletedWhenSupplyComesBack() {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = lotOf(part, 10, serials(1));
        QuoteSnapshot first = quote(null, line(1, part, 8, Vetting.VETTED));
        AllocationLedger holder = serve(first);
        QuoteSnapshot second = quote(null, line(1, part, 5, Vetting.VETTED));
        AllocationLedger waiting = serve(second);
        sam().get(url(waiting)).then().body("shortages.missing", contains(3)).body("shortages.open", contains(3));
        sam().post(url(waiting) + "/completion").then().statusCode(409).body("code", equalTo("no-supply"));

        release(holder, "{\"reason\": \"x\", \"lots\": [{\"lotId\": \"%s\", \"quantity\": 2}]}".formatted(lot))
                .statusCode(200);
        sam().post(url(waiting) + "/completion").then().statusCode(200).body("shortages.open", contains(1))
                .body("allocations.quantity", contains(4));
        release(holder, "{\"reason\": \"x\"}").statusCode(200);
        sam().post(url(waiting) + "/completion").then().statusCode(200).body("shortages.open", contains(0));
        sam().post(url(waiting) + "/completion").then().statusCode(409).body("code", equalTo("nothing-missing"));
        sam().post(url(holder) + "/completion").then().statusCode(409).body("code", equalTo("nothing-missing"));
        ada().post(url(waiting) + "/completion").then().statusCode(403);
        try (TestEvents events = new TestEvents()) {
            assertThat(events.await(EventTypes.SUPPLY_ALLOCATED, event -> event.quoteId().equals(second.quoteId())).payload()
                    .allocations()).extracting(SupplyAllocated.Allocation::quantity).containsExactly(5L);
            assertThat(events.within(Duration.ofSeconds(1), EventTypes.SUPPLY_SHORT,
                    event -> event.quoteId().equals(second.quoteId())))
                    .extracting(event -> event.payload().shortages().get(0).missing()).containsExactly(3L, 1L);
        }
    }
}
