package io.linkwright.gateway.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.linkwright.contracts.EventTypes;
import io.linkwright.gateway.GatewayTest;
import io.linkwright.gateway.Requests;
import io.linkwright.gateway.Story;
import io.linkwright.servicetest.TestEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class TimelineTest extends GatewayTest {

    private TestEvents events;
    private String id;
    private Story story;

    @BeforeEach
    void aConsultation() {
        events = new TestEvents();
        id = ada().contentType("application/json").body(Requests.titled("Story").toString()).post("/api/consultations").then()
                .statusCode(201).extract().path("id");
        story = new Story(events, id, "northlake-ai");
    }

    @AfterEach
    void close() {
        events.close();
    }

    private ValidatableResponse awaitEntries(int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> sam().get("/api/consultations/" + id).then().extract()
                .<List<?>> path("timeline").size() >= count);
        return ada().get("/api/consultations/" + id).then().statusCode(200).body("timeline", hasSize(count));
    }

    @Test
    void the_whole_way_is_told_and_linked() {
        story.designProposed();
        awaitEntries(2).body("state", equalTo("designed")).body("links.design", equalTo("/api/designs/" + story.designId()));
        story.drafted();
        awaitEntries(3).body("state", equalTo("quote-drafted")).body("links.quote", equalTo("/api/quotes/" + story.quoteId()))
                .body("links.quoteNumber", equalTo("Q-2026-000017"))
                .body("links.evidence.href", contains("/api/verdicts/7c1f3a9e"))
                .body("links.evidence.outcome", contains("PASS"));
        story.issued();
        awaitEntries(4).body("state", equalTo("quote-issued"));
        story.accepted();
        awaitEntries(5).body("state", equalTo("accepted"));
        story.shortOfSupply();
        awaitEntries(6).body("state", equalTo("supply-short"));
        story.allocated();
        awaitEntries(7).body("state", equalTo("supply-allocated")).body("timeline.sequence", contains(2, 3, 4, 5, 6, 7, 1))
                .body("timeline[0].sentence", equalTo("A design fits. 32 leaf and 16 spine switches."))
                .body("timeline[1].sentence",
                        equalTo("Quote Q-2026-000017 is drafted: 1 line, 760,320.00 USD. 1 line is not vetted."))
                .body("timeline[2].sentence", equalTo("sam issued quote Q-2026-000017 over 760,320.00 USD. "
                        + "It is valid until 2026-03-31. Accepted risk: Lots arrive on Monday."))
                .body("timeline[3].sentence", equalTo("ada accepted quote Q-2026-000017."))
                .body("timeline[4].sentence", equalTo(
                        "Supply is short of 24 of 1,536 × MMA4Z00-NS. 1,024 units from 2 lots could be set aside."))
                .body("timeline[5].sentence", equalTo("All units are set aside: 1,024 units from 2 lots."))
                .body("timeline[0].type", equalTo(EventTypes.DESIGN_PROPOSED.name()))
                .body("timeline[0].source", equalTo("test")).body("timeline[6].source", equalTo("gateway"));
    }

    @Test
    void a_rejection_lists_all_reasons_with_pointers_into_the_request() {
        story.designRejected();
        awaitEntries(2).body("state", equalTo("rejected")).body("reasons.code", contains("reach", "radix"))
                .body("reasons.pointer", contains("/compute/leafSpineDistanceM", "/compute/nodes"))
                .body("nearest", equalTo("Up to 2,048 nodes and 10 km can be built.")).body("links.design", nullValue());
    }

    @Test
    void a_refusal_by_the_customer_and_by_time_are_told_apart() {
        story.declined("Too late.");
        awaitEntries(2).body("state", equalTo("declined"))
                .body("timeline.sentence[0]", equalTo("ada declined quote Q-2026-000017: Too late."));
        aConsultation();
        story.expired();
        awaitEntries(2).body("state", equalTo("expired"))
                .body("timeline.sentence[0]", equalTo("Quote Q-2026-000017 expired unanswered."));
    }

    @Test
    void units_given_back_are_told_and_change_the_state_when_none_is_left() {
        story.accepted();
        story.allocated();
        story.released(600);
        awaitEntries(4).body("state", equalTo("supply-allocated")).body("timeline.sentence",
                hasItem("sam gave back 400 units from 1 lot: One row less is built. 600 units from 1 lot stay set aside."));
        story.released(0);
        awaitEntries(5).body("state", equalTo("supply-released")).body("timeline.sentence", hasItem(
                "sam gave back 1,000 units from 1 lot: One row less is built. Nothing stays set aside."));
    }

    @Test
    void events_that_come_late_are_told_but_do_not_turn_the_state_back() {
        story.allocated();
        story.accepted();
        story.drafted();
        story.designProposed();
        awaitEntries(5).body("state", equalTo("supply-allocated"))
                .body("links.design", equalTo("/api/designs/" + story.designId()))
                .body("links.quote", equalTo("/api/quotes/" + story.quoteId()));
    }

    @Test
    void an_event_that_comes_twice_is_told_once() {
        String eventId = UUID.randomUUID().toString();
        story.designProposed(eventId);
        story.designProposed(eventId);
        story.drafted();
        awaitEntries(3);
    }

    @Test
    void events_of_unknown_and_of_foreign_consultations_become_dead_letters() {
        String unknown = UUID.randomUUID().toString();
        new Story(events, unknown, "northlake-ai").designProposed();
        new Story(events, id, "fjord-compute").designProposed();
        assertThat(events.await(EventTypes.DEAD_LETTERED, letter -> letter.reason().contains(unknown)).payload().service())
                .isEqualTo("gateway");
        events.await(EventTypes.DEAD_LETTERED,
                letter -> letter.reason().contains("consultation " + id + " does not belong to fjord-compute"));
        awaitEntries(1).body("state", equalTo("requested"));
    }
}
