package io.linkwright.gateway.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.linkwright.gateway.GatewayTest;
import io.linkwright.gateway.Requests;
import io.linkwright.gateway.Story;
import io.linkwright.servicetest.TestEvents;
import io.linkwright.servicetest.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

@QuarkusTest
@TestProfile(LiveTimelineTest.ShortStreams.class)
class LiveTimelineTest extends GatewayTest {

    /** Streams short enough to see them end, and few enough to see the bound. */
    public static class ShortStreams implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("linkwright.live.heartbeat", "PT0.3S", "linkwright.live.longest-stream", "PT8S",
                    "linkwright.live.max-streams", "3");
        }
    }

    @Inject
    DataSource dataSource;

    private final HttpClient client = HttpClient.newHttpClient();
    private TestEvents events;
    private String id;
    private Story story;

    @BeforeEach
    void aConsultation() {
        events = new TestEvents();
        id = ada().contentType("application/json").body(Requests.titled("Live").toString()).post("/api/consultations").then()
                .statusCode(201).extract().path("id");
        story = new Story(events, id, "northlake-ai");
    }

    @AfterEach
    void close() {
        events.close();
    }

    /** A stream that is read in the background. */
    private final class Reading implements AutoCloseable {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final HttpResponse<Stream<String>> response;
        private final CompletableFuture<Void> ended;

        Reading(String lastEventId) throws IOException, InterruptedException {

            HttpRequest.Builder request = HttpRequest
                    .newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/consultations/" + id + "/events"))
                    .header("Authorization", "Bearer " + Tokens.customer("ada", "northlake-ai"));
            if (lastEventId != null) {
                request.header("Last-Event-ID", lastEventId);
            }
            response = client.send(request.build(), BodyHandlers.ofLines());
            ended = CompletableFuture.runAsync(() -> response.body().forEach(lines::add));
        }

        List<String> ids() {
            return lines.stream().filter(line -> line.startsWith("id:")).map(line -> line.substring(3).strip()).toList();
        }

        long heartbeats() {
            return lines.stream().filter(line -> line.startsWith(":")).count();
        }

        @Override
        public void close() {
            response.body().close();
        }
    }

    @Test
    void the_past_is_replayed_and_then_each_event_arrives_as_it_happens() throws Exception {
        story.designProposed();
        await().until(() -> ada().get("/api/consultations/" + id).path("state").equals("designed"));
        try (Reading reading = new Reading(null)) {
            assertThat(reading.response.statusCode()).isEqualTo(200);
            assertThat(reading.response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            await().atMost(Duration.ofSeconds(3)).until(() -> reading.ids().equals(List.of("1", "2")));
            story.drafted();
            await().atMost(Duration.ofSeconds(5)).until(() -> reading.ids().equals(List.of("1", "2", "3")));
            assertThat(reading.lines).contains("event:timeline").anyMatch(line -> line.startsWith("data:")
                    && line.contains("\"state\":\"quote-drafted\"") && line.contains("Q-2026-000017"));
        }
    }

    @Test
    void a_client_goes_on_after_the_last_event_it_knows() throws Exception {
        story.designProposed();
        await().until(() -> ada().get("/api/consultations/" + id).path("state").equals("designed"));
        try (Reading reading = new Reading("1")) {
            await().atMost(Duration.ofSeconds(3)).until(() -> reading.ids().equals(List.of("2")));
        }
        try (Reading reading = new Reading("no number")) {
            await().atMost(Duration.ofSeconds(3)).until(() -> reading.ids().equals(List.of("1", "2")));
        }
    }

    @Test
    void what_another_replica_writes_arrives_through_the_database() throws Exception {
        try (Reading reading = new Reading("1")) {
            await().atMost(Duration.ofSeconds(3)).until(() -> reading.heartbeats() > 0);
            insertAsAnotherReplicaWould();
            await().atMost(Duration.ofSeconds(3)).until(() -> reading.ids().equals(List.of("2")));
        }
    }

    private void insertAsAnotherReplicaWould() throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into timeline_entry (event_id, consultation_id, sequence, type, occurred_at, source, sentence) "
                                + "values (?, ?::uuid, 2, 'io.linkwright.test', now(), 'replica', 'Written elsewhere.')")) {
            insert.setString(1, "event-of-" + id);
            insert.setString(2, id);
            insert.executeUpdate();
        }
    }

    @Test
    void every_outage_of_the_database_is_reported_and_timelines_are_live_again_after_it() throws Exception {
        List<LogRecord> reported = new CopyOnWriteArrayList<>();
        Logger log = Logger.getLogger("io.linkwright.gateway.live.TimelineBell");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                reported.add(line);
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        log.addHandler(handler);
        try (Reading reading = new Reading("1")) {
            for (int outage = 1; outage <= 2; outage++) {
                int expected = outage;
                await().atMost(Duration.ofSeconds(5)).until(this::cutOffTheListener);
                await().atMost(Duration.ofSeconds(5)).until(() -> reported.size() == expected);
            }
            insertAsAnotherReplicaWould();
            await().atMost(Duration.ofSeconds(5)).until(() -> reading.ids().equals(List.of("2")));
        } finally {
            log.removeHandler(handler);
        }
    }

    private boolean cutOffTheListener() throws SQLException {
        try (var connection = dataSource.getConnection();
                var cut = connection.createStatement().executeQuery("select pg_terminate_backend(pid) from pg_stat_activity "
                        + "where datname = current_database() and query = 'listen timeline'")) {
            return cut.next();
        }
    }

    @Test
    void a_silent_stream_beats_and_ends_by_itself() throws Exception {
        try (Reading reading = new Reading("1")) {
            reading.ended.get(20, TimeUnit.SECONDS);
            assertThat(reading.ids()).isEmpty();
            assertThat(reading.heartbeats()).isGreaterThan(5);
        }
    }

    @Test
    void streams_beyond_the_bound_are_refused_and_room_is_made_by_those_that_leave() throws Exception {
        Reading first = new Reading(null);
        Reading second = new Reading(null);
        Reading third = new Reading(null);
        problem(ada().get("/api/consultations/" + id + "/events").then(), 503, "too-many-streams");
        first.close();
        second.close();
        third.close();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            try (Reading again = new Reading(null)) {
                assertThat(again.response.statusCode()).isEqualTo(200);
            }
        });
    }
}
