package io.linkwright.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A customer's program that posts consultations and watches their timelines. */
final class GatewayClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DRAFTED = "io.linkwright.quote.drafted.v1";
    private static final String REJECTED = "io.linkwright.design.rejected.v1";

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "watcher");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads).build();
    private final URI gateway;
    private final String token;

    GatewayClient(URI gateway, URI keycloak, String user) throws IOException, InterruptedException {
        this.gateway = gateway;
        this.token = logIn(keycloak, user);
    }

    private String logIn(URI keycloak, String user) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=linkwright-cli&username=" + user + "&password="
                + URLEncoder.encode(user + "-demo", StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(keycloak.resolve("/realms/linkwright/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("Keycloak answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body()).path("access_token").asText();
    }

    /** Nanoseconds from the first byte of the request until the timeline says that the quote is drafted. */
    CompletableFuture<Long> consult(byte[] body) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                long start = System.nanoTime();
                String id = post(body);
                awaitDraft(id);
                return System.nanoTime() - start;
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        }, threads);
    }

    private String post(byte[] body) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request("/api/consultations").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 201) {
            throw new IOException("the gateway answered " + answer.statusCode() + ": " + new String(answer.body()));
        }
        JsonNode consultation = JSON.readTree(answer.body());
        return consultation.path("id").asText();
    }

    private void awaitDraft(String id) throws IOException, InterruptedException {
        HttpRequest events = request("/api/consultations/" + id + "/events").header("Accept", "text/event-stream").build();
        try (Stream<String> lines = http.send(events, BodyHandlers.ofLines()).body()) {
            String line = lines.filter(it -> it.contains(DRAFTED) || it.contains(REJECTED)).findFirst()
                    .orElseThrow(() -> new IOException("the timeline of " + id + " ended without a quote"));
            if (line.contains(REJECTED)) {
                throw new IOException("the design of " + id + " was rejected");
            }
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).header("Authorization", "Bearer " + token);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
