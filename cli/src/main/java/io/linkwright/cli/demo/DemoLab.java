package io.linkwright.cli.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.cli.http.ApiClient;
import io.linkwright.cli.http.ApiProblem;
import io.linkwright.cli.http.Json;

/**
 * Brings lots into the lab as a lab engineer does. Doing it again changes nothing: every request has a key of its own, and when
 * the keys are forgotten, a lot that is there already is left as it is.
 */
final class DemoLab {

    /** The catalogue publishes its parts as soon as it runs; the lab hears of them a moment later. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MS = 300;
    private static final int PAGE = 500;
    private static final String UNKNOWN_PART = "unknown-part";
    private static final String LOT_EXISTS = "lot-exists";

    private final ApiClient labEngineer;

    DemoLab(ApiClient labEngineer) {
        this.labEngineer = labEngineer;
    }

    /** @return the verdicts: of a new lot in the order of its audits, of one that was audited before the latest per audit */
    List<JsonNode> vet(DemoLot demo) throws InterruptedException {
        String id;
        try {
            id = receive(demo).path("id").asText();
        } catch (ApiProblem problem) {
            if (!problem.code().equals(LOT_EXISTS)) {
                throw problem;
            }
            id = existing(demo).orElseThrow(() -> problem);
            List<JsonNode> verdicts = latestVerdicts(id);
            if (!verdicts.isEmpty()) {
                return verdicts;
            }
            // Taken in, but never audited: an earlier demonstration was broken off.
        }
        return audit(id, demo);
    }

    private List<JsonNode> audit(String id, DemoLot demo) {
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

    /** Empty when the lot is none of this part's. */
    private Optional<String> existing(DemoLot demo) {
        String path = "/api/lots?limit=" + PAGE + "&partNumber=" + encoded(demo.partNumber());
        JsonNode page = labEngineer.get(path).body();
        while (true) {
            for (JsonNode lot : page.path("items")) {
                if (lot.path("lotNumber").equals(demo.lot().path("lotNumber"))
                        && lot.path("supplier").equals(demo.lot().path("supplier"))) {
                    return Optional.of(lot.path("id").asText());
                }
            }
            if (!page.hasNonNull("next")) {
                return Optional.empty();
            }
            page = labEngineer.get(path + "&cursor=" + encoded(page.path("next").asText())).body();
        }
    }

    private List<JsonNode> latestVerdicts(String lotId) {
        Map<String, String> evidence = new LinkedHashMap<>();
        // newest first
        labEngineer.get("/api/lots/" + lotId + "/verdicts?limit=" + PAGE).body().path("items")
                .forEach(verdict -> evidence.putIfAbsent(verdict.path("overlay").asText(""),
                        verdict.path("evidenceUrl").asText()));
        return evidence.values().stream().map(url -> labEngineer.get(url).body()).toList();
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
