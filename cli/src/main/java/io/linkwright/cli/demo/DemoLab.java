package io.linkwright.cli.demo;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.cli.CliFailure;
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

    /**
     * What the lab has of a lot.
     *
     * @param verdicts of a new lot in the order of its audits, of one that was audited before the latest per audit
     */
    record Vetted(String lotId, List<JsonNode> verdicts) {
    }

    /** @param captures are sent before the audits, so that the verdicts rest on them too */
    Vetted vet(DemoLot demo, List<DemoCapture> captures) throws InterruptedException {
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
                return new Vetted(id, verdicts);
            }
            // Taken in, but never audited: an earlier demonstration was broken off.
        }
        return new Vetted(id, audit(id, demo, captures));
    }

    /** With its analysis; empty when the lab took the lot in without it. */
    Optional<JsonNode> kept(DemoCapture capture, String lotId) {
        for (JsonNode known : labEngineer.get(capture.path(lotId)).body().path("items")) {
            if (known.path("kind").asText().equals("waveform")) {
                return Optional.of(labEngineer.get(capture.path(lotId) + "/" + known.path("id").asText()).body());
            }
        }
        return Optional.empty();
    }

    /**
     * The certificate of a lot that still stands, or else a new one.
     *
     * @throws ApiProblem when the lot cannot be certified
     */
    JsonNode certificate(String lotId, String overlay) {
        String certificates = "/api/lots/" + lotId + "/certificates";
        for (JsonNode known : labEngineer.get(certificates).body().path("items")) {
            JsonNode view = known.path("status").asText().equals("VALID") && !known.hasNonNull("serial")
                    ? labEngineer.get(known.path("href").asText()).body()
                    : known;
            if (view.path("certificate").path("verdict").path("overlay").asText().startsWith(overlay + "@")) {
                return view;
            }
        }
        return labEngineer.create(certificates,
                Json.MAPPER.createObjectNode().put("overlay", overlay).toString().getBytes(StandardCharsets.UTF_8),
                UUID.randomUUID().toString()).body();
    }

    private List<JsonNode> audit(String id, DemoLot demo, List<DemoCapture> captures) {
        String lot = "/api/lots/" + id;
        create(lot + "/measurements", demo.measurements(), "demo-measurements-" + id);
        captures.forEach(capture -> send(capture, id));
        List<JsonNode> verdicts = new ArrayList<>();
        for (JsonNode overlay : demo.audits()) {
            ObjectNode audit = Json.MAPPER.createObjectNode();
            audit.set("overlay", overlay);
            verdicts.add(create(lot + "/verdicts", audit, "demo-audit-" + id + "-" + overlay.asText()));
        }
        return verdicts;
    }

    private void send(DemoCapture capture, String lotId) {
        try {
            Path file = Files.createTempFile("linkwright-", ".f32");
            try {
                capture.write(file);
                labEngineer.uploadOnce(capture.upload(lotId), file, "application/octet-stream", null);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new CliFailure("Cannot write a capture to send it: " + e, e);
        }
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
