package io.linkwright.quote.quote;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.awaitility.Awaitility;

import io.linkwright.contracts.EventType;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.catalog.DesignProposed;
import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.contracts.vetting.SupplyChanged;
import io.linkwright.contracts.vetting.SupplyChanged.AuditOutcome;
import io.linkwright.contracts.vetting.SupplyChanged.LotSupply;
import io.linkwright.servicetest.TestEvents;
import io.linkwright.servicetest.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What the other services and people do to this one. */
final class QuoteClient implements AutoCloseable {

    final TestEvents events = new TestEvents();

    static String ada() {
        return Tokens.customer("ada", "northlake-ai");
    }

    static String bo() {
        return Tokens.customer("bo", "fjord-compute");
    }

    static String sam() {
        return Tokens.staff("sam", "sales-engineer");
    }

    static String mara() {
        return Tokens.staff("mara", "sales-manager");
    }

    static String lena() {
        return Tokens.staff("lena", "lab-engineer");
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    /** Sends the design through the broker and waits for its draft. @return the quote's id */
    String drafted(DesignProposed proposed) {
        events.send(EventTypes.DESIGN_PROPOSED, proposed.designId(), proposed, proposed.consultationId());
        return Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50))
                .until(() -> ids(proposed.consultationId()), ids -> !ids.isEmpty()).get(0);
    }

    /** Any part of a module that the demo price book prices, unvetted. */
    String drafted() {
        return drafted(Designs.proposed(null, null, Designs.module("OSFP-400G-LR4", 2)));
    }

    String issued() {
        String id = drafted();
        as(sam()).contentType(ContentType.JSON).body(Map.of("acceptedRisk", "The customer tests every unit itself.")).post(
                "/api/quotes/" + id + "/issue").then().statusCode(200);
        return id;
    }

    static List<String> ids(String consultationId) {
        return as(sam()).queryParam("consultationId", consultationId).get("/api/quotes").then().statusCode(200).extract()
                .path("items.id");
    }

    static Response post(String token, String id, String action) {
        return as(token).contentType(ContentType.JSON).body("{}").post("/api/quotes/" + id + "/" + action);
    }

    static Response get(String token, String id) {
        return as(token).get("/api/quotes/" + id);
    }

    /** Ids of the events on the topic: the wire may carry one event twice, and its readers know it by its id. */
    <T extends Record> Set<String> eventIds(EventType<T> type, Predicate<T> matching) {
        return events.within(Duration.ofSeconds(2), type, matching).stream().map(event -> event.headers().get("id"))
                .collect(toSet());
    }

    void supply(String partNumber, long revision, LotSupply... lots) {
        supply("part/" + partNumber, new SupplyChanged(partNumber, revision, Instant.now(), List.of(lots)));
    }

    void supply(String key, SupplyChanged changed) {
        events.send(EventTypes.SUPPLY_CHANGED, key, changed, null);
    }

    /** Waits until the supply sent for the part so far is known: it shows in a draft. */
    void supplyIsRead(String partNumber, long units) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            String id = drafted(Designs.proposed(null, null, Designs.module(partNumber, Integer.MAX_VALUE)));
            List<Integer> planned = get(sam(), id).then().extract().path("lines[0].lots.quantity");
            return planned.stream().mapToLong(Integer::longValue).sum() == units;
        });
    }

    static LotSupply lot(String number, long available, AuditOutcome... outcomes) {
        return new LotSupply(UUID.nameUUIDFromBytes(number.getBytes(UTF_8)).toString(), number,
                available, List.of(outcomes));
    }

    static AuditOutcome audit(String overlay, Outcome outcome) {
        return new AuditOutcome(overlay, outcome, UUID.randomUUID().toString(),
                "/api/verdicts/" + (overlay == null ? "standard" : overlay));
    }

    @Override
    public void close() {
        events.close();
    }
}
