package io.linkwright.cli.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

import io.linkwright.cli.CliFailure;
import io.linkwright.localstack.FreePort;

class TimelineStreamTest {

    private static final String PATH = "/api/consultations/1/events";
    private static final Set<String> UNTIL = Set.of("quote-drafted");

    private final List<String> lastEventIds = new CopyOnWriteArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext(PATH, exchange -> {
            lastEventIds.add(exchange.getRequestHeaders().getFirst("Last-Event-ID"));
            String answer = answers.get(Math.min(lastEventIds.size(), answers.size()) - 1);
            boolean refused = answer.startsWith("{");
            exchange.getResponseHeaders().set("Content-Type", refused ? "application/problem+json" : "text/event-stream");
            exchange.sendResponseHeaders(refused ? 404 : 200, 0);
            exchange.getResponseBody().write(answer.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void reportsEveryStepUntilTheStateThatWasAskedFor() throws InterruptedException {
        answers.add(": alive\n\n" + event(1, "requested") + event(2, "designed") + event(3, "quote-drafted")
                + event(4, "quote-issued"));
        assertThat(follow(Duration.ofSeconds(20))).containsExactly("requested", "designed", "quote-drafted");
    }

    @Test
    void goesOnWhereABrokenConnectionEnded() throws InterruptedException {
        answers.add(event(1, "requested"));
        answers.add(event(2, "quote-drafted"));
        assertThat(follow(Duration.ofSeconds(20))).containsExactly("requested", "quote-drafted");
        assertThat(lastEventIds).containsExactly("0", "1");
    }

    @Test
    void givesUpAfterTheTimeThatWasGiven() {
        answers.add(event(1, "requested"));
        assertThatThrownBy(() -> follow(Duration.ofSeconds(1))).isInstanceOf(CliFailure.class)
                .hasMessage("No answer after 1 s. What has happened so far stands at /api/consultations/1.");
    }

    @Test
    void printsARefusal() {
        answers.add("{\"title\": \"Not found\", \"code\": \"not-found\", \"detail\": \"There is no consultation 1.\"}");
        assertThatThrownBy(() -> follow(Duration.ofSeconds(5))).isInstanceOf(ApiProblem.class)
                .hasMessage("GET " + PATH + " was refused: Not found (404, not-found).\nThere is no consultation 1.");
    }

    @Test
    void saysWhereNothingAnswers() {
        ApiClient nowhere = new ApiClient(URI.create("http://127.0.0.1:" + FreePort.find()), () -> "token");
        assertThatThrownBy(() -> nowhere.get("/api/quotes")).isInstanceOf(CliFailure.class)
                .hasMessageContaining("Nothing answers at http://127.0.0.1").hasMessageContaining("linkwright up");
    }

    private List<String> follow(Duration patience) throws InterruptedException {
        ApiClient client = new ApiClient(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), () -> "token");
        List<String> states = new ArrayList<>();
        new TimelineStream(client, PATH).follow(UNTIL, patience, step -> states.add(step.state()));
        return states;
    }

    private static String event(int id, String state) {
        return "id: " + id + "\nevent: timeline\ndata: {\"sequence\": " + id + ", \"time\": \"2026-01-01T00:00:00Z\","
                + " \"type\": \"t\", \"sentence\": \"s\", \"source\": \"catalog\", \"state\": \"" + state + "\"}\n\n";
    }
}
