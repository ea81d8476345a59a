package io.linkwright.cli.check;

import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.cli.http.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "port", description = "Does this part go into a port of this platform?")
final class PortCommand implements Callable<Integer> {

    @Mixin
    private Question question;

    @Parameters(index = "0", paramLabel = "PART", description = "Part number of a module or a cable assembly.")
    private String part;

    @Parameters(index = "1", paramLabel = "PLATFORM", description = "Name of a switch or NIC.")
    private String platform;

    @Option(names = "--cooling", paramLabel = "COOLING", description = "How the chassis is cooled: AIR or LIQUID.")
    private String cooling;

    @Override
    public Integer call() {
        ObjectNode body = Json.MAPPER.createObjectNode().put("part", part).put("platform", platform);
        if (cooling != null) {
            body.put("cooling", cooling);
        }
        return question.ask("/api/compatibility/port", body);
    }
}
