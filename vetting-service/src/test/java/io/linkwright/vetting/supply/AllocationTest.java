package io.linkwright.vetting.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.Money;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.contracts.quote.QuoteAccepted;
import io.linkwright.contracts.quote.QuoteSnapshot;
import io.linkwright.contracts.quote.QuoteSnapshot.LotEvidence;
import io.linkwright.contracts.quote.QuoteSnapshot.Vetting;
import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.contracts.vetting.SupplyAllocated;
import io.linkwright.contracts.vetting.SupplyShort;
import io.linkwright.kit.event.EventContext;
import io.linkwright.servicetest.TestEvents;
import io.linkwright.servicetest.TestEvents.Received;
import io.linkwright.servicetest.Tokens;
import io.linkwright.vetting.VettingTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AllocationTest extends VettingTest {

    private static final Money PRICE = new Money(new BigDecimal("100.00"), "USD");

    @Inject
    Allocator allocator;

    private static QuoteSnapshot.Line line(int number, String part, long quantity, Vetting vetting, List<LotEvidence> lots) {
        return new QuoteSnapshot.Line(number, part, "a part", PartKind.TRANSCEIVER, quantity, PRICE, PRICE, PRICE, List.of(),
                vetting, lots);
    }

    private static QuoteSnapshot quote(String overlay, QuoteSnapshot.Line... lines) {
        String id = UUID.randomUUID().toString();
        return new QuoteSnapshot(id, "Q-" + id.substring(0, 8), 1, UUID.randomUUID().toString(), UUID.randomUUID().toString(),
                "northlake-ai", overlay, "demo", List.of(lines), PRICE, List.of(), null, Instant.now(),
                LocalDate.now().plusDays(30), null);
    }

    private static String accept(TestEvents events, QuoteSnapshot quote) {
        return events.send(EventTypes.QUOTE_ACCEPTED, quote.quoteId(), new QuoteAccepted(quote, "ada", Instant.now()),
                quote.consultationId());
    }

    @Test
    void anAcceptedQuoteIsServedFromTheLotsItNames() {
        String part = knownPart("400GBASE-DR4", 1);
        String other = passingLot(part, 4, 100);
        String named = passingLot(part, 4, 40);
        QuoteSnapshot quote = quote("low-latency", line(1, part, 50, Vetting.VETTED,
                List.of(new LotEvidence(named, "named", 40, Outcome.PASS, "/api/verdicts/x"))));

        try (TestEvents events = new TestEvents()) {
            String eventId = accept(events, quote);
            Received<SupplyAllocated> served = events.await(EventTypes.SUPPLY_ALLOCATED,
                    event -> event.quoteId().equals(quote.quoteId()));

            assertThat(served.key()).isEqualTo("quote/" + quote.quoteId());
            assertThat(served.headers()).containsEntry("consultationid", quote.consultationId()).containsEntry("causationid",
                    eventId);
            assertThat(served.payload().allocations())
                    .extracting(SupplyAllocated.Allocation::lotId, SupplyAllocated.Allocation::quantity)
                    .containsExactly(tuple(named, 40L), tuple(other, 10L));
            // two lots with two audits each, then the allocation
            assertThat(events.await(EventTypes.SUPPLY_CHANGED,
                    event -> event.partNumber().equals(part) && event.revision() == 5).payload().lots())
                    .extracting(lot -> tuple(lot.lotId(), lot.available())).contains(tuple(named, 0L), tuple(other, 90L));
        }
    }

    @Test
    void whatNoVettedLotCanGiveIsSaidToBeShort() {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = passingLot(part, 4, 30);
        String unvetted = knownPart("400GBASE-DR4", 1);
        QuoteSnapshot quote = quote(null, line(1, part, 50, Vetting.VETTED, List.of()),
                line(2, unvetted, 8, Vetting.UNVETTED, List.of()));

        try (TestEvents events = new TestEvents()) {
            accept(events, quote);
            SupplyShort served = events.await(EventTypes.SUPPLY_SHORT, event -> event.quoteId().equals(quote.quoteId()))
                    .payload();

            assertThat(served.allocations()).containsExactly(
                    new SupplyAllocated.Allocation(part, lot, served.allocations().get(0).lotNumber(), 30));
            assertThat(served.shortages()).containsExactly(new SupplyShort.Shortage(part, 50, 20),
                    new SupplyShort.Shortage(unvetted, 8, 8));
            String url = "/api/allocations/" + served.allocationId();
            ada().get(url).then().statusCode(200).body("shortages.missing", equalTo(List.of(20, 8)));
            lena().get(url).then().statusCode(200);
            as(Tokens.staff("sam", "sales-engineer")).get(url).then().statusCode(200);
            as(Tokens.customer("bo", "fjord-compute")).get(url).then().statusCode(404).body("code", equalTo("not-found"));
        }
    }

    @Test
    void aRedeliveredAcceptanceIsServedOnceWhateverItsEventId() {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = passingLot(part, 4, 100);
        QuoteSnapshot quote = quote(null, line(1, part, 10, Vetting.VETTED, List.of()));

        try (TestEvents events = new TestEvents()) {
            QuoteAccepted accepted = new QuoteAccepted(quote, "ada", Instant.now());
            String eventId = UUID.randomUUID().toString();
            for (String id : List.of(eventId, eventId, UUID.randomUUID().toString())) {
                events.send(EventTypes.QUOTE_ACCEPTED, quote.quoteId(), accepted, quote.consultationId(), id);
            }
            assertThat(events.within(Duration.ofSeconds(4), EventTypes.SUPPLY_ALLOCATED,
                    event -> event.quoteId().equals(quote.quoteId()))).hasSize(1);
        }
        lena().get("/api/lots/" + lot).then().body("unallocated", equalTo(90));
    }

    @Test
    void noUnitIsPromisedTwiceHoweverManyQuotesAndAuditsMeet() throws Exception {
        String first = knownPart("400GBASE-DR4", 1);
        String second = knownPart("400GBASE-DR4", 1);
        List<String> lots = List.of(passingLot(first, 4, 70), passingLot(first, 4, 50), passingLot(second, 4, 90));
        List<Callable<Long>> work = new ArrayList<>();
        for (int customer = 0; customer < 40; customer++) {
            // every other quote names the parts in the other order
            QuoteSnapshot quote = customer % 2 == 0
                    ? quote(null, line(1, first, 7, Vetting.VETTED, List.of()), line(2, second, 5, Vetting.VETTED, List.of()))
                    : quote(null, line(1, second, 5, Vetting.VETTED, List.of()), line(2, first, 7, Vetting.VETTED, List.of()));
            work.add(() -> QuarkusTransaction.requiringNew().call(() -> allocator.serve(quote, EventContext.NONE)).orElseThrow()
                    .live().stream().mapToLong(SupplyAllocated.Allocation::quantity).sum());
            if (customer % 8 == 0) {
                String lot = lots.get(customer % 3);
                work.add(() -> {
                    audit(lot, null).statusCode(201);
                    return 0L;
                });
            }
        }
        long promised = 0;
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Long> done : threads.invokeAll(work)) {
                promised += done.get();
            }
        } finally {
            threads.shutdown();
        }

        // 40 quotes ask for 280 and 200 units; there are 120 and 90
        assertThat(promised).isEqualTo(210);
        lots.forEach(lot -> lena().get("/api/lots/" + lot).then().body("unallocated", equalTo(0)));
        lena().queryParam("partNumber", first).get("/api/supply").then().body("items[0].available", equalTo(0));
    }

    @Test
    void aQuoteServedByTwoReplicasAtOnceIsServedOnce() throws Exception {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = passingLot(part, 4, 100);
        QuoteSnapshot quote = quote(null, line(1, part, 10, Vetting.VETTED, List.of()));
        Callable<Boolean> serve = () -> QuarkusTransaction.requiringNew()
                .call(() -> allocator.serve(quote, EventContext.NONE).isPresent());

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            int served = 0;
            for (Future<Boolean> done : threads.invokeAll(List.of(serve, serve, serve, serve))) {
                served += done.get() ? 1 : 0;
            }
            assertThat(served).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
        lena().get("/api/lots/" + lot).then().body("unallocated", equalTo(90));
    }
}
