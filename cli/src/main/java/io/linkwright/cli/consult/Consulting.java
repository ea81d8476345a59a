package io.linkwright.cli.consult;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.http.ApiAnswer;
import io.linkwright.cli.http.ApiClient;
import io.linkwright.cli.http.TimelineStream;
import io.linkwright.cli.http.TimelineStream.Step;

/** A consultation from the customer's side. */
public final class Consulting {

    private static final Set<String> ANSWERED = Set.of("rejected", "quote-drafted", "quote-issued", "accepted", "declined",
            "expired", "supply-allocated", "supply-short");

    private final ApiClient client;

    public Consulting(ApiClient client) {
        this.client = client;
    }

    /**
     * Asks, and waits until there is a priced draft or a refusal.
     *
     * @param idempotencyKey the same key with the same request is the same consultation
     * @param report told each step of the timeline
     * @return the consultation as it stands then
     */
    public JsonNode ask(byte[] request, String idempotencyKey, Duration patience, Consumer<Step> report)
            throws InterruptedException {
        JsonNode created = client.create("/api/consultations", request, idempotencyKey).body();
        JsonNode links = created.path("links");
        new TimelineStream(client, links.path("events").asText()).follow(ANSWERED, patience, report);
        return client.get(links.path("self").asText()).body();
    }

    /** The design behind a consultation; empty when none fits. */
    public Optional<JsonNode> design(JsonNode consultation) {
        return linked(consultation, "design").map(ApiAnswer::body);
    }

    /** The quote of a consultation with its version; empty when there is none yet. */
    public Optional<ApiAnswer> quote(JsonNode consultation) {
        return linked(consultation, "quote");
    }

    private Optional<ApiAnswer> linked(JsonNode consultation, String link) {
        String path = consultation.path("links").path(link).asText("");
        return path.isEmpty() ? Optional.empty() : Optional.of(client.get(path));
    }
}
