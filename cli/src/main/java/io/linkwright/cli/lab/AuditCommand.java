package io.linkwright.cli.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.cli.http.ApiClient;
import io.linkwright.cli.http.ApiOptions;
import io.linkwright.cli.http.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "audit", description = "Audit a lot as it stands, issue the verdict, and print its report.")
final class AuditCommand implements Callable<Integer> {

    private static final int NOT_PASSED = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiOptions api;

    @Parameters(index = "0", paramLabel = "LOT", description = "Id of the lot.")
    private UUID lot;

    @Option(names = "--overlay", paramLabel = "ID", description = "Overlay on the standard, such as low-latency.")
    private String overlay;

    @Option(names = "--json", description = "Print the verdict as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        ApiClient client = api.client();
        ObjectNode request = Json.MAPPER.createObjectNode().put("overlay", overlay);
        JsonNode verdict = client.create("/api/lots/" + lot + "/verdicts", request.toString().getBytes(UTF_8),
                UUID.randomUUID().toString()).body();
        spec.commandLine().getOut().println(json ? Json.pretty(verdict)
                : client.text("/api/verdicts/" + verdict.path("id").asText(), "text/plain"));
        return verdict.path("outcome").asText().equals("PASS") ? 0 : NOT_PASSED;
    }
}
