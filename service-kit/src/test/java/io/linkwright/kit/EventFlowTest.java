package io.linkwright.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.linkwright.contracts.DeadLettered;
import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.Topics;
import io.linkwright.contracts.catalog.DesignRejected;
import io.linkwright.contracts.consultation.ConsultationRequested;
import io.linkwright.servicetest.TestEvents;
import io.linkwright.servicetest.TestEvents.Received;
import io.linkwright.servicetest.Tokens;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EventFlowTest extends KitTest {

    private static final String APPLIED = "select count(*) from applied where consultation_id = ?";

    @Test
    void an_event_written_in_a_committed_transaction_is_published_as_a_cloud_event() {
        String id = created("{\"text\":\"hello\"}");
        try (TestEvents events = new TestEvents()) {
            Received<DesignRejected> event = events.await(EventTypes.DESIGN_REJECTED, it -> it.designId().equals(id));
            assertThat(event.key()).isEqualTo(id);
            assertThat(event.payload().nearest()).isEqualTo("hello");
            assertThat(event.headers()).containsEntry("specversion", "1.0").containsEntry("source", "/linkwright/kit-test")
                    .containsEntry("subject", id).containsEntry("consultationid", "c-" + id).containsKeys("id", "time")
                    .containsEntry("content-type", "application/json");
        }
        await().atMost(Duration.ofSeconds(5)).until(() -> count("select count(*) from outbox where message_key = ?", id) == 0);
    }

    @Test
    void a_burst_of_events_is_published_without_a_second_copy_while_nothing_fails() {
        String text = "burst " + UUID.randomUUID();
        List<String> ids = IntStream.range(0, 300).parallel().mapToObj(i -> created("{\"text\":\"" + text + "\"}")).toList();
        try (TestEvents events = new TestEvents()) {
            await().atMost(Duration.ofSeconds(20)).until(() -> count("select count(*) from outbox where ? <> ''", text) == 0);
            assertThat(events.within(Duration.ofSeconds(3), EventTypes.DESIGN_REJECTED, it -> text.equals(it.nearest()))
                    .stream().map(Received::key)).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void an_event_written_in_a_transaction_that_fails_is_never_published() {
        given().auth().oauth2(Tokens.customer("ada", "northlake-ai")).contentType("application/json")
                .body("{\"text\":\"rolled back\",\"fail\":true}").post("/api/notes").then().statusCode(409)
                .body("code", equalTo("note-refused"));
        assertThat(count("select count(*) from note where text = ?", "rolled back")).isZero();
        try (TestEvents events = new TestEvents()) {
            assertThat(events.within(Duration.ofSeconds(2), EventTypes.DESIGN_REJECTED,
                    it -> "rolled back".equals(it.nearest()))).isEmpty();
        }
    }

    @Test
    void an_event_that_is_delivered_twice_has_its_effect_once() {
        String id = UUID.randomUUID().toString();
        try (TestEvents events = new TestEvents()) {
            String eventId = events.send(EventTypes.CONSULTATION_REQUESTED, id, requested(id, "good"), id);
            events.send(EventTypes.CONSULTATION_REQUESTED, id, requested(id, "good"), id, eventId);
            String last = UUID.randomUUID().toString();
            events.send(EventTypes.CONSULTATION_REQUESTED, id, requested(last, "good"), last);
            await().atMost(Duration.ofSeconds(20)).until(() -> count(APPLIED, last) == 1);
        }
        assertThat(count(APPLIED, id)).isEqualTo(1);
    }

    @Test
    void a_message_that_is_no_event_becomes_a_dead_letter_and_those_behind_it_go_on() {
        String id = UUID.randomUUID().toString();
        try (TestEvents events = new TestEvents()) {
            events.sendRaw(Topics.CONSULTATIONS, id, Map.of(), "no event at all".getBytes(StandardCharsets.UTF_8));
            events.sendRaw(Topics.CONSULTATIONS, id, Map.of("id", id, "type", EventTypes.CONSULTATION_REQUESTED.name(),
                    "source", "/test", "time", "2026-01-01T00:00:00Z"),
                    "{\"consultationId\":".getBytes(StandardCharsets.UTF_8));
            events.send(EventTypes.CONSULTATION_REQUESTED, id, requested(id, "good"), id);
            await().atMost(Duration.ofSeconds(20)).until(() -> count(APPLIED, id) == 1);
            Received<DeadLettered> broken = events.await(EventTypes.DEAD_LETTERED, it -> id.equals(it.eventId()));
            assertThat(broken.payload().reason()).contains("ConsultationRequested");
            assertThat(broken.payload().service()).isEqualTo("kit-test");
        }
        assertThat(count("select count(*) from dead_letter where message_key = ?", id)).isEqualTo(2);
    }

    @Test
    void a_key_that_the_database_cannot_store_does_not_hold_up_the_messages_behind_it() {
        String id = UUID.randomUUID().toString();
        try (TestEvents events = new TestEvents()) {
            events.sendRaw(Topics.CONSULTATIONS, id + "\u0000", Map.of("id", "nul\u0000" + id), new byte[] { 0, 1, 2 });
            events.await(EventTypes.DEAD_LETTERED, it -> it.key() != null && it.key().startsWith(id));
        }
        assertThat(count("select count(*) from dead_letter where message_key like ?", id + "%")).isEqualTo(1);
    }

    @Test
    void an_event_of_a_type_nobody_handles_is_passed_over() {
        String id = UUID.randomUUID().toString();
        try (TestEvents events = new TestEvents()) {
            events.sendRaw(Topics.CONSULTATIONS, id, Map.of("id", id, "type", "io.linkwright.something.new.v9", "source", "/t",
                    "time", "2026-01-01T00:00:00Z"), "{}".getBytes(StandardCharsets.UTF_8));
            events.send(EventTypes.CONSULTATION_REQUESTED, id, requested(id, "good"), id);
            await().atMost(Duration.ofSeconds(20)).until(() -> count(APPLIED, id) == 1);
        }
        assertThat(count("select count(*) from dead_letter where message_key = ?", id)).isZero();
    }

    @Test
    void a_handler_that_keeps_failing_is_tried_again_and_then_leaves_a_dead_letter_without_effect() {
        String id = UUID.randomUUID().toString();
        int before = ConsultationHandler.CALLS.get();
        try (TestEvents events = new TestEvents()) {
            String eventId = events.send(EventTypes.CONSULTATION_REQUESTED, id, requested(id, "faulty"), id);
            Received<DeadLettered> letter = events.await(EventTypes.DEAD_LETTERED, it -> eventId.equals(it.eventId()));
            assertThat(letter.payload().reason()).contains("a fault in the handler");
        }
        assertThat(ConsultationHandler.CALLS.get() - before).isEqualTo(5);
        assertThat(count(APPLIED, id)).isZero();
    }

    @Test
    void an_operator_replays_a_dead_letter_once_the_cause_is_gone() {
        String id = UUID.randomUUID().toString();
        String operator = Tokens.staff("otto", "operator");
        try (TestEvents events = new TestEvents()) {
            String eventId = events.send(EventTypes.CONSULTATION_REQUESTED, id, requested(id, "poison"), id);
            String letter = events.await(EventTypes.DEAD_LETTERED, it -> eventId.equals(it.eventId())).payload().deadLetterId();
            given().auth().oauth2(operator).get("/api/dead-letters").then().statusCode(200).body("id", hasItem(letter));
            given().auth().oauth2(operator).post("/api/dead-letters/" + letter + "/replay").then().statusCode(409)
                    .body("code", equalTo("replay-failed"));
            ConsultationHandler.repaired = true;
            given().auth().oauth2(operator).post("/api/dead-letters/" + letter + "/replay").then().statusCode(200)
                    .body("replayedBy", equalTo("otto"));
            given().auth().oauth2(operator).post("/api/dead-letters/" + letter + "/replay").then().statusCode(409)
                    .body("code", equalTo("already-replayed"));
        } finally {
            ConsultationHandler.repaired = false;
        }
        assertThat(count(APPLIED, id)).isEqualTo(1);
        given().auth().oauth2(Tokens.customer("ada", "northlake-ai")).get("/api/dead-letters").then().statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    private static ConsultationRequested requested(String id, String organisation) {
        return new ConsultationRequested(id, organisation, "ada", Instant.parse("2026-01-01T00:00:00Z"), null);
    }

    private static String created(String body) {
        return given().auth().oauth2(Tokens.customer("ada", "northlake-ai")).contentType("application/json").body(body)
                .post("/api/notes").then().statusCode(201).extract().path("id");
    }
}
