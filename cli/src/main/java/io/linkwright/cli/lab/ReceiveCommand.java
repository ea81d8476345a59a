package io.linkwright.cli.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.cli.http.ApiOptions;
import io.linkwright.cli.http.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "receive", description = "Take in a lot of units of one part.")
final class ReceiveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiOptions api;

    @Parameters(index = "0", paramLabel = "LOT", description = "The supplier's number of the lot.")
    private String lotNumber;

    @Option(names = "--part", paramLabel = "PART", required = true, description = "Part number, as the catalogue has it.")
    private String partNumber;

    @Option(names = "--quantity", paramLabel = "UNITS", required = true, description = "How many units the lot has.")
    private long quantity;

    @Option(names = "--supplier", paramLabel = "NAME", required = true, description = "Who sent it.")
    private String supplier;

    @Option(names = "--note", paramLabel = "TEXT", description = "What else is to be known of it.")
    private String note;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        ObjectNode lot = Json.MAPPER.createObjectNode().put("lotNumber", lotNumber).put("partNumber", partNumber)
                .put("quantity", quantity).put("supplier", supplier);
        if (note != null) {
            lot.put("note", note);
        }
        JsonNode answer = api.client().create("/api/lots", lot.toString().getBytes(UTF_8), UUID.randomUUID().toString()).body();
        spec.commandLine().getOut().println(json ? Json.pretty(answer)
                : "Lot " + answer.path("id").asText() + ": " + lotNumber + " of " + supplier + ", " + quantity + " units of "
                        + partNumber + ".");
        return 0;
    }
}
