package io.linkwright.cli.lab;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.http.ApiClient;
import io.linkwright.cli.http.ApiOptions;
import io.linkwright.cli.http.Json;
import io.linkwright.cli.http.Query;
import io.linkwright.cli.text.Table;
import io.linkwright.cli.text.Wrapping;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "capture", description = "Send a raw capture of a unit: a waveform, FEC counters, a module's memory or the record of a soak. It is analysed and kept; the readings that follow count in audits.")
final class CaptureCommand implements Callable<Integer> {

    /** Findings stand against the capture, or it gave no figures. */
    private static final int NO_RESULT = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiOptions api;

    @Parameters(index = "0", paramLabel = "LOT", description = "Id of the lot.")
    private UUID lot;

    @Parameters(index = "1", paramLabel = "SERIAL", description = "Serial number of the unit.")
    private String serial;

    @Parameters(index = "2", paramLabel = "FILE", description = "As the instrument wrote it; plain, gzip, or zip with that one file.")
    private Path file;

    @Option(names = "--kind", paramLabel = "KIND", required = true, description = "waveform, fec, cmis or soak.")
    private String kind;

    @Option(names = "--bench", paramLabel = "NAME", required = true, description = "Where it was taken.")
    private String bench;

    @Option(names = "--taken-at", paramLabel = "TIME", description = "When, as RFC 3339 (default: now).")
    private String takenAt;

    @Option(names = "--lane", paramLabel = "N", description = "Lane, counted from 0; left out for the whole unit.")
    private Integer lane;

    @Option(names = "--temperature", paramLabel = "C", description = "Of the case, in °C.")
    private Double temperatureC;

    @Option(names = { "-o",
            "--option" }, paramLabel = "NAME=VALUE", description = "What the kind needs, such as -o rate=400; the lab says what is missing.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(names = "--picture", paramLabel = "FILE", description = "Write the picture of it there: .png or .svg.")
    private Path picture;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        ApiClient client = api.client();
        String captures = "/api/lots/" + lot + "/units/" + Query.encoded(serial) + "/captures";
        Query query = new Query(captures).with("kind", kind).with("bench", bench)
                .with("takenAt", takenAt == null ? Instant.now().truncatedTo(ChronoUnit.SECONDS) : takenAt)
                .with("lane", lane).with("temperatureC", temperatureC);
        options.forEach(query::with);
        JsonNode answer = client.uploadOnce(query.toString(), file, "application/octet-stream", null).body();
        if (picture != null) {
            String ending = picture.toString().endsWith(".svg") ? ".svg" : ".png";
            client.download(captures + "/" + answer.path("id").asText() + "/picture" + ending, null, picture);
        }
        if (json) {
            spec.commandLine().getOut().println(Json.pretty(answer));
        } else {
            told(answer).forEach(spec.commandLine().getOut()::println);
        }
        return answer.path("result").asBoolean() ? 0 : NO_RESULT;
    }

    static List<String> told(JsonNode capture) {
        List<String> lines = new ArrayList<>();
        lines.add((capture.path("duplicate").asBoolean() ? "Known already: capture " : "Stored: capture ")
                + capture.path("id").asText() + ", " + capture.path("analysisVersion").asText()
                + (capture.path("result").asBoolean() ? "." : ", without a result."));
        if (!capture.path("readings").isEmpty()) {
            Table table = Table.of("criterion", "lane", "value", "unit");
            capture.path("readings").forEach(reading -> table.row(reading.path("criterion").asText(),
                    reading.hasNonNull("lane") ? reading.path("lane").asText() : "", reading.path("value").asText(),
                    reading.path("unit").asText()));
            lines.add(table.toString());
        }
        capture.path("notes").forEach(note -> lines.addAll(Wrapping.point("", note.asText())));
        return lines;
    }
}
