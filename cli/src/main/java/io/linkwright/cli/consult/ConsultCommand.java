package io.linkwright.cli.consult;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.cli.design.DesignReport;
import io.linkwright.cli.design.DesignReport.Detail;
import io.linkwright.cli.http.ApiAnswer;
import io.linkwright.cli.http.ApiClient;
import io.linkwright.cli.http.ApiOptions;
import io.linkwright.cli.http.Json;
import io.linkwright.cli.http.RequestFile;
import io.linkwright.cli.http.TimelineStream.Step;
import io.linkwright.contracts.catalog.Design;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "consult", description = "Ask for the optics of a cluster and follow it to the drafted quote. "
        + "The exit code is 0 when there is one, 1 when the request was refused or cannot be built.")
public final class ConsultCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.systemDefault());

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiOptions api;

    @Parameters(paramLabel = "FILE.json", description = "What is asked; - reads the standard input.")
    private Path file;

    @Option(names = "--json", description = "Print consultation, design and quote as JSON.")
    private boolean json;

    @Option(names = "--idempotency-key", paramLabel = "KEY", description = "Asking again with the same key gives the same consultation (default: a new one).")
    private String key;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60", description = "How long to wait for the draft (default: ${DEFAULT-VALUE}).")
    private int timeoutS;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        ApiClient client = api.client();
        Consulting consulting = new Consulting(client);
        JsonNode consultation = consulting.ask(RequestFile.read(file), key == null ? UUID.randomUUID().toString() : key,
                Duration.ofSeconds(timeoutS), step -> show(step, out));
        Optional<JsonNode> design = consulting.design(consultation);
        Optional<JsonNode> quote = consulting.quote(consultation).map(ApiAnswer::body);
        if (json) {
            out.println(Json.pretty(together(consultation, design, quote)));
        } else {
            design.map(Designs::inside).map(inside -> Json.as(Design.class, inside))
                    .ifPresent(found -> DesignReport.of(found, Detail.BRIEF).forEach(out::println));
            out.println();
            quote.map(found -> Json.as(QuoteDocument.class, found))
                    .ifPresent(found -> QuoteReport.of(found).forEach(out::println));
            Rejection.of(consultation).forEach(out::println);
        }
        return consultation.path("state").asText().equals("rejected") ? 1 : 0;
    }

    private void show(Step step, PrintWriter out) {
        if (!json) {
            out.println(TIME.format(step.time()) + "  " + step.source() + ": " + step.sentence());
            out.flush();
        }
    }

    private static ObjectNode together(JsonNode consultation, Optional<JsonNode> design, Optional<JsonNode> quote) {
        ObjectNode all = Json.MAPPER.createObjectNode();
        all.set("consultation", consultation);
        design.ifPresent(node -> all.set("design", node));
        quote.ifPresent(node -> all.set("quote", node));
        return all;
    }
}
