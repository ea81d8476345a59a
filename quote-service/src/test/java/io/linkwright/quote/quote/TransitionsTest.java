package io.linkwright.quote.quote;

import static io.linkwright.quote.quote.QuoteClient.ada;
import static io.linkwright.quote.quote.QuoteClient.as;
import static io.linkwright.quote.quote.QuoteClient.bo;
import static io.linkwright.quote.quote.QuoteClient.get;
import static io.linkwright.quote.quote.QuoteClient.lena;
import static io.linkwright.quote.quote.QuoteClient.mara;
import static io.linkwright.quote.quote.QuoteClient.post;
import static io.linkwright.quote.quote.QuoteClient.sam;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.quote.QuoteAccepted;
import io.linkwright.contracts.quote.QuoteDeclined;
import io.linkwright.contracts.quote.QuoteExpired;
import io.linkwright.servicetest.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

@QuarkusTest
class TransitionsTest extends QuoteServiceTest {

    @Inject
    QuoteExpiry expiry;

    @Test
    void theCustomerTakesTheOffer() {
        String id = client.issued();

        post(ada(), id, "accept").then().statusCode(200)
                .body("state", equalTo("ACCEPTED"), "actions", empty(), "history.to", contains("DRAFTED", "ISSUED", "ACCEPTED"))
                .body("history[2].by", equalTo("ada"), "history[2].party", equalTo("CUSTOMER"));

        QuoteAccepted event = client.events.await(EventTypes.QUOTE_ACCEPTED, accepted -> accepted.quote().quoteId().equals(id))
                .payload();
        assertThat(event.acceptedBy()).isEqualTo("ada");
        assertThat(event.quote().acceptedRisk()).isEqualTo("The customer tests every unit itself.");
        EventSchemas.assertValid(EventTypes.QUOTE_ACCEPTED, event);
    }

    @Test
    void theCustomerTurnsTheOfferDownWithAReason() {
        String id = client.issued();

        as(ada()).contentType(ContentType.JSON).body("{\"reason\": \"Too late for us.\"}")
                .post("/api/quotes/" + id + "/decline").then()
                .statusCode(200).body("state", equalTo("DECLINED"), "history[2].reason", equalTo("Too late for us."));

        QuoteDeclined event = client.events.await(EventTypes.QUOTE_DECLINED, declined -> declined.quote().quoteId().equals(id))
                .payload();
        assertThat(event.reason()).isEqualTo("Too late for us.");
        EventSchemas.assertValid(EventTypes.QUOTE_DECLINED, event);
    }

    @Test
    void decliningNeedsNoReason() {
        String id = client.issued();

        as(ada()).noContentType().post("/api/quotes/" + id + "/decline").then().statusCode(200);

        QuoteDeclined event = client.events.await(EventTypes.QUOTE_DECLINED, declined -> declined.quote().quoteId().equals(id))
                .payload();
        assertThat(event.reason()).isEmpty();
        EventSchemas.assertValid(EventTypes.QUOTE_DECLINED, event);
    }

    @Test
    void aWrongReasonChangesNothing() {
        String id = client.issued();

        as(ada()).contentType(ContentType.JSON).body("{\"reason\": true, \"why\": \"x\"}")
                .post("/api/quotes/" + id + "/decline").then()
                .statusCode(400).body("faults.pointer", contains("/reason", "/why"));
        get(ada(), id).then().body("state", equalTo("ISSUED"));
    }

    @ParameterizedTest
    @CsvSource({ "DRAFTED, accept", "DRAFTED, decline", "ISSUED, issue", "ACCEPTED, issue", "ACCEPTED, accept",
            "ACCEPTED, decline",
            "DECLINED, issue", "DECLINED, accept", "DECLINED, decline", "EXPIRED, issue", "EXPIRED, accept",
            "EXPIRED, decline" })
    void whatTheStateDoesNotAllowIsRefusedWithWhatItDoes(QuoteState state, String action) {
        String id = inState(state);

        post(action.equals("issue") ? sam() : ada(), id, action).then().statusCode(409).contentType("application/problem+json")
                .body("code", equalTo("illegal-transition"), "state", equalTo(state.name()))
                .body("detail", containsString(" is " + state + " and cannot be "), "allowed.size()",
                        equalTo(state == QuoteState.DRAFTED ? 1 : state == QuoteState.ISSUED ? 2 : 0));
        get(sam(), id).then().body("state", equalTo(state.name()));
    }

    @Test
    void theRefusalNamesWhoMayDoWhat() {
        post(ada(), client.drafted(), "accept").then().body("allowed.action", contains("issue"), "allowed.by",
                contains("SALES_ENGINEER"),
                "detail", containsString("Possible now: issue, by a sales engineer."));
        post(sam(), client.issued(), "issue").then().body("allowed.action", contains("accept", "decline"), "allowed.by",
                contains("CUSTOMER", "CUSTOMER"), "detail", containsString("accept, by the customer it was made for"));
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        String id = client.issued();
        String consultation = get(ada(), id).then().extract().path("consultationId");

        get(bo(), id).then().statusCode(404).body("code", equalTo("not-found"));
        post(bo(), id, "accept").then().statusCode(404);
        post(bo(), id, "decline").then().statusCode(404);
        as(bo()).queryParam("consultationId", consultation).get("/api/quotes").then().statusCode(200).body("items", empty());
        as(ada()).queryParam("consultationId", consultation).get("/api/quotes").then().body("items.id", contains(id));
        get(ada(), id).then().body("state", equalTo("ISSUED"));
    }

    @Test
    void aCustomerWithoutOrganisationSeesNothing() {
        String id = client.issued();
        String nobody = Tokens.staff("nobody", "customer");

        get(nobody, id).then().statusCode(404);
        post(nobody, id, "accept").then().statusCode(404);
        as(nobody).get("/api/quotes").then().statusCode(200).body("items", empty());
    }

    @Test
    void nobodyActsOutsideOfTheirRole() {
        String id = client.drafted();
        List.of(ada(), mara(), lena())
                .forEach(token -> post(token, id, "issue").then().statusCode(403).body("code", equalTo("forbidden")));
        String issued = client.issued();
        List.of(sam(), mara(), lena()).forEach(token -> {
            post(token, issued, "accept").then().statusCode(403);
            post(token, issued, "decline").then().statusCode(403);
        });
        get(lena(), id).then().statusCode(403);
        as(lena()).get("/api/quotes").then().statusCode(403);
        get(mara(), issued).then().statusCode(200).body("state", equalTo("ISSUED"), "actions", empty());
    }

    @Test
    void whoSellsMayNotAcceptEvenWithBothRoles() {
        String id = client.issued();

        post(Tokens.staff("sam", "sales-engineer", "customer"), id, "accept").then().statusCode(403).body("detail",
                equalTo("A quote can be accepted only by the customer it was made for."));
    }

    @Test
    void withoutAValidTokenThereIsNothing() {
        String id = client.issued();

        given().get("/api/quotes/" + id).then().statusCode(401).body("code", equalTo("not-authenticated"));
        get(Tokens.forged("ada", "northlake-ai"), id).then().statusCode(401);
        get(Tokens.expired("ada", "northlake-ai"), id).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = { "no-uuid", "00000000-0000-0000-0000-000000000000" })
    void whatDoesNotExistIsNotFound(String id) {
        get(sam(), id).then().statusCode(404).body("code", equalTo("not-found"));
        post(sam(), id, "issue").then().statusCode(404);
        post(ada(), id, "accept").then().statusCode(404);
        post(ada(), id, "decline").then().statusCode(404);
    }

    @Test
    void theLastDayCounts() {
        String id = client.issued();
        clock.advance(Duration.ofDays(30));

        post(ada(), id, "accept").then().statusCode(200);
    }

    @Test
    void afterTheLastDayItCannotBeAnsweredEvenBeforeItIsMarked() {
        String id = client.issued();
        clock.advance(Duration.ofDays(31));

        post(ada(), id, "accept").then().statusCode(409).body("code", equalTo("offer-lapsed"), "state", equalTo("ISSUED"),
                "allowed",
                empty(), "detail", containsString("(UTC) and cannot be accepted any more"));
        post(ada(), id, "decline").then().statusCode(409).body("code", equalTo("offer-lapsed"));
        get(ada(), id).then().body("state", equalTo("ISSUED"), "lapsed", equalTo(true), "actions", empty());
    }

    @Test
    void anOfferExpiresOnce() {
        String id = client.issued();
        String open = client.issued();
        String draft = client.drafted();
        expiry.expireLapsed();
        get(ada(), id).then().body("state", equalTo("ISSUED"));
        clock.advance(Duration.ofDays(31));
        post(ada(), open, "accept").then().statusCode(409);

        expiry.expireLapsed();
        expiry.expireLapsed();

        get(ada(), id).then().body("state", equalTo("EXPIRED"), "lapsed", equalTo(false), "history[2].by",
                equalTo("quote-service"),
                "history[2].party", equalTo("SYSTEM"), "history[2].reason", containsString("valid until 20"));
        get(ada(), draft).then().body("state", equalTo("DRAFTED"));
        QuoteExpired event = client.events.await(EventTypes.QUOTE_EXPIRED, expired -> expired.quote().quoteId().equals(id))
                .payload();
        EventSchemas.assertValid(EventTypes.QUOTE_EXPIRED, event);
        assertThat(client.eventIds(EventTypes.QUOTE_EXPIRED,
                expired -> expired.quote().quoteId().equals(id)))
                .hasSize(1);
    }

    private String inState(QuoteState state) {
        if (state == QuoteState.DRAFTED) {
            return client.drafted();
        }
        String id = client.issued();
        switch (state) {
            case ACCEPTED -> post(ada(), id, "accept").then().statusCode(200);
            case DECLINED -> post(ada(), id, "decline").then().statusCode(200);
            case EXPIRED -> expire();
            default -> assertThat(state).isEqualTo(QuoteState.ISSUED);
        }
        return id;
    }

    private void expire() {
        clock.advance(Duration.ofDays(31));
        expiry.expireLapsed();
        clock.reset();
    }
}
