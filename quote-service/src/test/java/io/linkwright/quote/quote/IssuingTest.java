package io.linkwright.quote.quote;

import static io.linkwright.quote.quote.Designs.module;
import static io.linkwright.quote.quote.Designs.proposed;
import static io.linkwright.quote.quote.QuoteClient.ada;
import static io.linkwright.quote.quote.QuoteClient.as;
import static io.linkwright.quote.quote.QuoteClient.audit;
import static io.linkwright.quote.quote.QuoteClient.get;
import static io.linkwright.quote.quote.QuoteClient.lot;
import static io.linkwright.quote.quote.QuoteClient.sam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.quote.QuoteIssued;
import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.servicetest.TestEvents.Received;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class IssuingTest extends QuoteServiceTest {

    @Test
    void aSalesEngineerMakesADraftABindingOffer() {
        client.supply("QDD-400G-SR8", 1, lot("I-1", 50, audit(null, Outcome.PASS)));
        String id = client.drafted(proposed(null, null, module("QDD-400G-SR8", 50)));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);

        issue(id, "{\"validDays\": 10}").statusCode(200).header("ETag", equalTo("\"1.1\""))
                .body("state", equalTo("ISSUED"), "issuedBy", equalTo("sam"), "validUntil",
                        equalTo(today.plusDays(10).toString()),
                        "acceptedRisk", nullValue(), "lapsed", equalTo(false), "actions", empty())
                .body("history.to", contains("DRAFTED", "ISSUED")).body("history[1].from", equalTo("DRAFTED"), "history[1].by",
                        equalTo("sam"), "history[1].party", equalTo("SALES_ENGINEER"));

        get(ada(), id).then().body("actions.action", contains("accept", "decline"));
        Received<QuoteIssued> event = client.events.await(EventTypes.QUOTE_ISSUED,
                issued -> issued.quote().quoteId().equals(id));
        assertThat(event.payload().issuedBy()).isEqualTo("sam");
        assertThat(event.payload().quote().validUntil()).isEqualTo(today.plusDays(10));
        assertThat(event.headers()).containsEntry("consultationid", event.payload().quote().consultationId());
        EventSchemas.assertValid(EventTypes.QUOTE_ISSUED, event.payload());
    }

    @Test
    void anEmptyBodyMeansThirtyDays() {
        client.supply("QDD-400G-FR4", 1, lot("I-2", 50, audit(null, Outcome.PASS)));
        String id = client.drafted(proposed(null, null, module("QDD-400G-FR4", 1)));

        as(sam()).noContentType().post("/api/quotes/" + id + "/issue").then().statusCode(200).body("validUntil",
                equalTo(LocalDate.now(ZoneOffset.UTC).plusDays(30).toString()));
    }

    @Test
    void unvettedLinesNeedAReasonThatStaysOnTheQuote() {
        client.supply("QDD-400G-LR4-6", 1, lot("I-3", 7, audit(null, Outcome.PASS)));
        String id = client.drafted(proposed(null, null, module("QDD-400G-LR4-6", 8), module("QDD-400G-LR8", 1)));

        issue(id, "{}").statusCode(422).contentType("application/problem+json")
                .body("code", equalTo("not-issuable"), "faults.code", contains("unvetted-line", "unvetted-line"))
                .body("faults.pointer", contains("/acceptedRisk", "/acceptedRisk"))
                .body("faults[0].message",
                        containsString("Line 1 (QDD-400G-LR4-6, 8 units) is unvetted: vetted lots cover 7 of 8 units"))
                .body("faults[1].message",
                        containsString("Line 2 (QDD-400G-LR8, 1 unit) is unvetted: vetted lots cover none of it"));
        get(sam(), id).then().body("state", equalTo("DRAFTED"), "history.size()", equalTo(1));

        issue(id, "{\"acceptedRisk\": \"Tested at the customer's site.\"}").statusCode(200).body("acceptedRisk",
                equalTo("Tested at the customer's site."), "history[1].reason", equalTo("Tested at the customer's site."),
                "unvettedLines", equalTo(List.of(1, 2)));
    }

    @Test
    void theLotsAreMatchedAnewWhenItIsIssued() {
        String id = client.drafted(proposed(null, null, module("QDD-400G-PLR4", 5)));
        get(sam(), id).then().body("lines[0].vetting", equalTo("UNVETTED"));
        client.supply("QDD-400G-PLR4", 1, lot("I-4", 5, audit(null, Outcome.PASS)));
        client.supplyIsRead("QDD-400G-PLR4", 5);

        issue(id, "{\"acceptedRisk\": \"Not needed.\"}").statusCode(200).body("lines[0].vetting", equalTo("VETTED"),
                "lines[0].lots[0].lotNumber", equalTo("I-4"), "unvettedLines", empty(), "acceptedRisk", nullValue());
    }

    @Test
    void aLotThatIsGoneMeanwhileStopsItAndTheDraftStaysAsItWas() {
        client.supply("QDD-400ZR", 1, lot("I-5", 5, audit(null, Outcome.PASS)));
        String id = client.drafted(proposed(null, null, module("QDD-400ZR", 5)));
        client.supply("QDD-400ZR", 2, lot("I-5", 4, audit(null, Outcome.PASS)));
        client.supplyIsRead("QDD-400ZR", 4);

        issue(id, "{}").statusCode(422).body("faults[0].message", containsString("4 of 5 units"));

        get(sam(), id).then().body("lines[0].vetting", equalTo("VETTED"), "state", equalTo("DRAFTED"));
    }

    @Test
    void allThatSpeaksAgainstItIsSaidAtOnceAndAPriceIsNeededInAnyCase() {
        String id = client.drafted(proposed(null, null, module("NO-PRICE", 1), module("QDD-400G-FR8", 1)));

        issue(id, "{}").statusCode(422).body("faults.code", contains("unpriced-line", "unvetted-line", "unvetted-line"))
                .body("faults[0].message",
                        containsString("Line 1 (NO-PRICE, 1 unit) has no price: The price book demo-usd version"));
        issue(id, "{\"acceptedRisk\": \"Yes.\"}").statusCode(422).body("faults.code", contains("unpriced-line"));
    }

    @Test
    void aWrongBodyIsAnsweredWithAllItsFaultsAndChangesNothing() {
        String id = client.drafted();

        issue(id, "{\"validDays\": 0, \"acceptedRisk\": 5, \"acceptRisk\": \"x\"}").statusCode(400)
                .body("code", equalTo("invalid-request"), "faults.pointer",
                        containsInAnyOrder("/validDays", "/acceptedRisk", "/acceptRisk"))
                .body("faults.code", containsInAnyOrder("out-of-range", "wrong-type", "unknown-field"));
        issue(id, "{\"validDays\": 181}").statusCode(400).body("faults[0].message", containsString("from 1 to 180"));
        issue(id, "{\"validDays\": 1.5}").statusCode(400).body("faults.code", contains("wrong-type"));
        issue(id, "{\"acceptedRisk\": \" \"}").statusCode(400).body("faults.code", contains("malformed"));
        issue(id, "[]").statusCode(400).body("faults.pointer", contains(""), "faults.code", contains("wrong-type"));
        issue(id, "{\"validDays\": ").statusCode(400).body("faults.code", contains("broken-json"));
        get(sam(), id).then().body("state", equalTo("DRAFTED"), "history.size()", equalTo(1));
    }

    @Test
    void whoeverReadAnOlderQuoteIsStopped() {
        String id = client.drafted();
        String tag = get(sam(), id).then().header("ETag", equalTo("\"1.0\"")).extract().header("ETag");
        String body = "{\"acceptedRisk\": \"Yes.\"}";

        as(sam()).header("If-Match", "\"0.9\"").contentType(ContentType.JSON).body(body).post("/api/quotes/" + id + "/issue")
                .then()
                .statusCode(412).body("code", equalTo("stale"), "detail", containsString(tag));
        as(sam()).header("If-Match", "\"x\", " + tag).contentType(ContentType.JSON).body(body)
                .post("/api/quotes/" + id + "/issue")
                .then().statusCode(200).header("ETag", not(tag));
        as(ada()).header("If-Match", tag).post("/api/quotes/" + id + "/accept").then().statusCode(412);
        as(ada()).header("If-Match", "*").post("/api/quotes/" + id + "/accept").then().statusCode(200);
    }

    private static ValidatableResponse issue(String id, String body) {
        return as(sam()).contentType(ContentType.JSON).body(body).post("/api/quotes/" + id + "/issue").then();
    }
}
