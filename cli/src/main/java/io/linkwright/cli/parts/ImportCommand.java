package io.linkwright.cli.parts;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.http.ApiOptions;
import io.linkwright.cli.http.Json;
import io.linkwright.cli.http.Query;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "import", description = "Take parts (CSV, JSON) or a NetBox device type (YAML) into the catalogue: all of the file, or nothing. For catalogue managers, such as --user carl.")
final class ImportCommand implements Callable<Integer> {

    private record Kind(String path, String contentType) {
    }

    private static final Map<String, Kind> KINDS = Map.of("csv", new Kind("products", "text/csv"), "json",
            new Kind("products", "application/json"), "yaml", new Kind("device-types", "application/yaml"), "yml",
            new Kind("device-types", "application/yaml"));

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiOptions api;

    @Option(names = "--dry-run", description = "Store nothing; say what would change.")
    private boolean dryRun;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the history; needed unless it is a dry run.")
    private String reason;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Parameters(paramLabel = "FILE", description = "A file that ends in .csv, .json, .yaml or .yml.")
    private Path file;

    @Override
    public Integer call() {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        Kind kind = KINDS.get(name.substring(name.lastIndexOf('.') + 1));
        if (kind == null) {
            throw new CliFailure("A file that ends in .csv, .json, .yaml or .yml is expected, not " + file + ".");
        }
        Query query = new Query("/api/imports/" + kind.path).with("dryRun", dryRun).with("reason", reason);
        JsonNode answer = api.client().upload(query.toString(), file, kind.contentType, UUID.randomUUID().toString()).body();
        if (json) {
            spec.commandLine().getOut().println(Json.pretty(answer));
        } else {
            ImportReport.of(answer).forEach(spec.commandLine().getOut()::println);
        }
        return 0;
    }
}
