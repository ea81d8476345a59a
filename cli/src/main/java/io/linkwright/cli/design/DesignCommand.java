package io.linkwright.cli.design;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.design.DesignReport.Detail;
import io.linkwright.cli.http.ApiClient;
import io.linkwright.cli.http.ApiOptions;
import io.linkwright.cli.http.Json;
import io.linkwright.cli.http.RequestFile;
import io.linkwright.contracts.catalog.Design;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "design", description = "Design at once, without a consultation: nothing is stored or quoted.")
public final class DesignCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiOptions api;

    @Parameters(paramLabel = "FILE.json", description = "What is asked; - reads the standard input.")
    private Path file;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Option(names = "--reasons", description = "Print every rule that was applied, and every combination that was not chosen.")
    private boolean reasons;

    @Option(names = "--output", paramLabel = "DIRECTORY", description = "Also write the cable schedule and the port map (CSV), the fabric for Graphviz and for UFM's cable validation (DOT), and a drawing (SVG).")
    private Path output;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        byte[] request = RequestFile.read(file);
        ApiClient client = api.client();
        JsonNode answer = client.post("/api/designs/preview", request).body();
        if (json) {
            out.println(Json.pretty(answer));
        } else {
            DesignReport.of(Json.as(Design.class, answer), reasons ? Detail.FULL : Detail.BRIEF).forEach(out::println);
        }
        if (output != null) {
            DesignFiles.write(client, request, output).forEach(written -> out.println("Written: " + written));
        }
        return 0;
    }
}
