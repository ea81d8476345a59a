package io.linkwright.quote.quote;

import static io.linkwright.quote.quote.Designs.cable;
import static io.linkwright.quote.quote.Designs.module;
import static io.linkwright.quote.quote.Designs.proposed;
import static io.linkwright.quote.quote.QuoteClient.ada;
import static io.linkwright.quote.quote.QuoteClient.audit;
import static io.linkwright.quote.quote.QuoteClient.get;
import static io.linkwright.quote.quote.QuoteClient.lot;
import static io.linkwright.quote.quote.QuoteClient.sam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.linkwright.contracts.DeadLettered;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.Money;
import io.linkwright.contracts.catalog.DesignProposed;
import io.linkwright.contracts.quote.QuoteDrafted;
import io.linkwright.contracts.quote.QuoteSnapshot;
import io.linkwright.contracts.quote.QuoteSnapshot.Vetting;
import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.contracts.vetting.SupplyChanged;
import io.linkwright.servicetest.TestEvents.Received;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DraftingTest extends QuoteServiceTest {

    /** Amounts worked out by hand from the demo price book. */
    @Test
    void pricesTheExampleClusterAndMatchesItWithTheLabsLots() {
        client.supply("MMA4Z00-NS400", 1, lot("L-1", 600, audit(null, Outcome.PASS)),
                lot("L-2", 600, audit(null, Outcome.PASS)));
        client.supply("MMA4Z00-NS", 1, lot("L-3", 512, audit(null, Outcome.CONDITIONAL)));
        client.supply("MMS4X00-NS", 1, lot("L-4", 1023, audit(null, Outcome.PASS)),
                lot("L-5", 9000, audit(null, Outcome.FAIL)));
        client.supplyIsRead("MMA4Z00-NS400", 1200);
        client.supplyIsRead("MMA4Z00-NS", 512);
        client.supplyIsRead("MMS4X00-NS", 1023);
        DesignProposed design = Designs.h200();
        String id = client.drafted(design);

        get(ada(), id).then().statusCode(200).body("number", matchesPattern("Q-20\\d\\d-\\d{6}"))
                .body("state", equalTo("DRAFTED"), "organisation", equalTo("northlake-ai"), "title", equalTo("Cluster"),
                        "consultationId", equalTo(design.consultationId()), "designId", equalTo(design.designId()),
                        "priceBook.label", matchesPattern("demo-usd version \\d+"), "notice", containsString("invented"))
                .body("total.amount", equalTo("2692451.84"), "total.currency", equalTo("USD"), "partial", equalTo(false))
                .body("lines.unitPrice.amount",
                        contains("572.00", "1094.80", "64.60", "1355.20", "79.56", "535.00", "185.00", "80.20"))
                .body("lines.lineTotal.amount",
                        contains("585728.00", "560537.60", "66150.40", "1387724.80", "81469.44", "4280.00",
                                "5920.00", "641.60"))
                .body("lines.vetting",
                        contains("VETTED", "CONDITIONAL", "UNVETTED", "UNVETTED", "UNVETTED", "UNVETTED",
                                "UNVETTED", "UNVETTED"))
                .body("unvettedLines", contains(3, 4, 5, 6, 7, 8)).body("lines[0].lots.quantity", contains(600, 424))
                .body("lines[0].lots.lotNumber", contains("L-1", "L-2"))
                .body("lines[0].lots.evidenceUrl", contains("/api/verdicts/standard", "/api/verdicts/standard"))
                .body("lines[3].lots.quantity", contains(1023))
                .body("lines[0].waterfall.name", contains("list", "volume-tier", "net"))
                .body("lines[0].waterfall.unitPriceAfter.amount", contains("650.00", "572.00", "572.00"))
                .body("history", hasSize(1))
                .body("history[0].to", equalTo("DRAFTED"), "history[0].by", equalTo("quote-service"))
                .body("actions", empty());
        get(sam(), id).then().body("actions.action", contains("issue")).body("actions.href",
                contains("/api/quotes/" + id + "/issue"));
    }

    @Test
    void announcesTheDraftWithinTheConsultationAndAfterTheDesign() {
        DesignProposed design = proposed(null, null, module("OSFP-400G-DR4", 100_000));
        String eventId = client.events.send(EventTypes.DESIGN_PROPOSED, design.designId(), design, design.consultationId());

        Received<QuoteDrafted> event = client.events.await(EventTypes.QUOTE_DRAFTED,
                drafted -> drafted.quote().designId().equals(design.designId()));

        QuoteSnapshot quote = event.payload().quote();
        assertThat(event.key()).isEqualTo(quote.quoteId());
        assertThat(event.headers()).containsEntry("consultationid", design.consultationId()).containsEntry("causationid",
                eventId);
        // 560.00 less 12 % is 492.80; times 100,000
        assertThat(quote.total()).isEqualTo(new Money(new BigDecimal("49280000.00"), "USD"));
        assertThat(quote.lines().get(0).vetting()).isEqualTo(Vetting.UNVETTED);
        assertThat(quote.validUntil()).isEqualTo(LocalDate.now(ZoneOffset.UTC).plusDays(30));
        EventSchemas.assertValid(EventTypes.QUOTE_DRAFTED, event.payload());
    }

    @Test
    void matchesWithTheOverlayTheCustomerAskedFor() {
        client.supply("OSFP-400G-SR8", 1,
                lot("S-1", 10, audit(null, Outcome.PASS), audit("low-latency", Outcome.FAIL)),
                lot("S-2", 4, audit(null, Outcome.PASS), audit("low-latency", Outcome.PASS)));

        client.supplyIsRead("OSFP-400G-SR8", 14);

        String asked = client.drafted(proposed("low-latency", null, module("OSFP-400G-SR8", 5)));
        String standard = client.drafted(proposed(null, null, module("OSFP-400G-SR8", 5)));

        get(ada(), asked).then().body("lines[0].vetting", equalTo("UNVETTED"), "lines[0].lots.lotNumber", contains("S-2"),
                "auditProfile", equalTo("low-latency"));
        get(ada(), standard).then().body("lines[0].vetting", equalTo("VETTED"), "auditProfile", nullValue());
    }

    @Test
    void anOlderSupplyNeverReplacesANewerOne() {
        client.supply("OSFP-400G-FR4", 7, lot("F-7", 70, audit(null, Outcome.PASS)));
        client.supply("OSFP-400G-FR4", 6, lot("F-6", 60, audit(null, Outcome.PASS)));
        client.supply("OSFP-400G-FR4", 7, lot("F-7-again", 1, audit(null, Outcome.PASS)));
        // The last of the partition: once it is known, so are the others.
        client.supply("part/OSFP-400G-FR4", new SupplyChanged("OSFP-400G-2FR4", 1, Instant.now(),
                List.of(lot("F-1", 3, audit(null, Outcome.PASS)))));
        client.supplyIsRead("OSFP-400G-2FR4", 3);

        String id = client.drafted(proposed(null, null, module("OSFP-400G-FR4", 1)));

        get(ada(), id).then().body("lines[0].lots.lotNumber", contains("F-7"));
    }

    @Test
    void aDesignBecomesOneQuoteHoweverOftenItIsAnnounced() {
        DesignProposed design = proposed(null, null, module("OSFP-400G-DR4", 1));
        String eventId = UUID.randomUUID().toString();
        client.events.send(EventTypes.DESIGN_PROPOSED, design.designId(), design, design.consultationId(), eventId);
        client.events.send(EventTypes.DESIGN_PROPOSED, design.designId(), design, design.consultationId(), eventId);
        client.events.send(EventTypes.DESIGN_PROPOSED, design.designId(), design, design.consultationId());
        // Sent last with the same key, so the others were read before it is drafted.
        DesignProposed last = proposed(null, null, module("OSFP-400G-DR4", 1));
        client.events.send(EventTypes.DESIGN_PROPOSED, design.designId(), last, last.consultationId());
        client.events.await(EventTypes.QUOTE_DRAFTED, drafted -> drafted.quote().designId().equals(last.designId()));

        assertThat(QuoteClient.ids(design.consultationId())).hasSize(1);
        assertThat(client.eventIds(EventTypes.QUOTE_DRAFTED,
                drafted -> drafted.quote().designId().equals(design.designId()))).hasSize(1);
    }

    @Test
    void aPartWithoutPriceLeavesThePriceOutAndSaysSo() {
        String id = client
                .drafted(proposed(null, null, module("UNKNOWN-1", 3), module("QSFP28-100G-DR1", 2), cable("UNKNOWN-2", 4)));

        get(ada(), id).then()
                .body("lines[0].unitPrice", nullValue(), "lines[0].listPrice", nullValue(), "lines[0].lineTotal", nullValue())
                .body("lines[0].problem.code", equalTo("no-price")).body("lines[0].waterfall", empty())
                .body("total.amount", equalTo("370.00"), "partial", equalTo(true), "unpricedLines", equalTo(List.of(1, 3)))
                .body("notice", containsString("The total is partial: no price for lines 1, 3."));
        Received<QuoteDrafted> event = client.events.await(EventTypes.QUOTE_DRAFTED,
                drafted -> drafted.quote().quoteId().equals(id));
        assertThat(event.payload().quote().lines().get(0).unitPrice()).isNull();
        EventSchemas.assertValid(EventTypes.QUOTE_DRAFTED, event.payload());
    }

    @Test
    void withoutAPriceBookTheDraftSaysWhichIsMissing() {
        String id = client.drafted(proposed(null, "SEK", module("QSFP28-100G-DR1", 2)));

        get(sam(), id).then().body("lines[0].problem.code", equalTo("no-price-book"))
                .body("lines[0].problem.text", containsString("No price book in SEK is valid on"))
                .body("priceBook.id", nullValue(), "priceBook.label", equalTo("none"), "total.currency", equalTo("SEK"));
        EventSchemas.assertValid(EventTypes.QUOTE_DRAFTED,
                client.events.await(EventTypes.QUOTE_DRAFTED, drafted -> drafted.quote().quoteId().equals(id)).payload());
    }

    @Test
    void aFallBackPriceSaysThatItIsOne() {
        String id = client.drafted(proposed(null, null, module("QDD-400G-NEW", 1)));

        get(ada(), id).then().body("lines[0].unitPrice.amount", equalTo("850.00")).body("lines[0].waterfall[0].explanation",
                containsString("fall-back price of the family QDD-400G-*"));
    }

    @Test
    void aDesignThatCannotBeQuotedBecomesADeadLetterWithAllReasons() {
        DesignProposed broken = new DesignProposed(UUID.randomUUID().toString(), UUID.randomUUID().toString(), " ", null, null,
                "dollars",
                proposed(null, null, module("P", 0)).design());
        String eventId = client.events.send(EventTypes.DESIGN_PROPOSED, broken.designId(), broken, broken.consultationId());

        DeadLettered letter = client.events.await(EventTypes.DEAD_LETTERED, dead -> eventId.equals(dead.eventId())).payload();

        assertThat(letter.reason()).contains("organisation is missing", "currency is no ISO 4217 code", "quantity of P is 0");
        assertThat(QuoteClient.ids(broken.consultationId())).isEmpty();
    }

    @Test
    void aBodyThatIsNoDesignBecomesADeadLetter() {
        String eventId = UUID.randomUUID().toString();
        client.events.sendRaw("catalog.designs", "k",
                Map.of("specversion", "1.0", "id", eventId, "type", "io.linkwright.design.proposed.v1",
                        "source", "/linkwright/test", "time", "2026-01-01T00:00:00Z"),
                "{\"design\": 5}".getBytes());

        assertThat(client.events.await(EventTypes.DEAD_LETTERED, dead -> eventId.equals(dead.eventId())).payload().reason())
                .contains("no DesignProposed");
    }
}
