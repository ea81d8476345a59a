package io.linkwright.cli.lab;

import static io.linkwright.cli.text.Numbers.count;

import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.http.ApiOptions;
import io.linkwright.cli.http.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "measure", description = "Send a CSV file of measurements (serial,lane,criterion,value,unit,takenAt,bench[,uncertainty]): all of it is taken, or nothing. The same file twice is stored once.")
final class MeasureCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiOptions api;

    @Parameters(index = "0", paramLabel = "LOT", description = "Id of the lot.")
    private UUID lot;

    @Parameters(index = "1", paramLabel = "FILE", description = "CSV; packed when its name ends in .gz.")
    private Path file;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        boolean packed = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        JsonNode answer = api.client()
                .uploadOnce("/api/lots/" + lot + "/measurements", file, "text/csv", packed ? "gzip" : null)
                .body();
        spec.commandLine().getOut().println(json ? Json.pretty(answer) : told(answer));
        return 0;
    }

    private static String told(JsonNode answer) {
        return (answer.path("duplicate").asBoolean()
                ? "The lot had this file already, since " + answer.path("receivedAt").asText() + ": "
                : "Stored: ") + count(answer.path("measurements").asLong()) + " measurements; the lot has some of "
                + count(answer.path("unitsMeasured").asLong()) + " units.";
    }
}
