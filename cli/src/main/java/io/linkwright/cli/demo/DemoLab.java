package io.linkwright.cli.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.cli.http.ApiClient;
import io.linkwright.cli.http.ApiProblem;
import io.linkwright.cli.http.Json;

/** Brings lots into the lab as a lab engineer does. Doing it again changes nothing: every request has a key of its own. */
final class DemoLab {

    /** The catalogue publishes its parts as soon as it runs; the lab hears of them a moment later. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MS = 300;
    private static final String UNKNOWN_PART = "unknown-part";

    private final ApiClient labEngineer;

    DemoLab(ApiClient labEngineer) {
        this.labEngineer = labEngineer;
    }

    /** @return the verdicts, in the order of the lot's audits */
    List<JsonNode> vet(DemoLot demo) throws InterruptedException {
        String id = receive(demo).path("id").asText();
        String lot = "/api/lots/" + id;
        create(lot + "/measurements", demo.measurements(), "demo-measurements-" + id);
        List<JsonNode> verdicts = new ArrayList<>();
        for (JsonNode overlay : demo.audits()) {
            ObjectNode audit = Json.MAPPER.createObjectNode();
            audit.set("overlay", overlay);
            verdicts.add(create(lot + "/verdicts", audit, "demo-audit-" + id + "-" + overlay.asText()));
        }
        return verdicts;
    }

    private JsonNode receive(DemoLot demo) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return create("/api/lots", demo.lot(), "demo-lot-" + demo.lotNumber());
            } catch (ApiProblem problem) {
                if (!problem.faultCodes().equals(List.of(UNKNOWN_PART)) || Instant.now().isAfter(deadline)) {
                    throw problem;
                }
                Thread.sleep(PAUSE_MS);
            }
        }
    }

    private JsonNode create(String path, JsonNode body, String key) {
        return labEngineer.create(path, body.toString().getBytes(StandardCharsets.UTF_8), key).body();
    }
}
