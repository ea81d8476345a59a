package io.linkwright.cli.check;

import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.cli.http.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "breakout", description = "Does this part split into links to so many of those?")
final class BreakoutCommand implements Callable<Integer> {

    @Mixin
    private Question question;

    @Parameters(index = "0", paramLabel = "TRUNK", description = "Part number of the module that is split.")
    private String trunk;

    @Parameters(index = "1", paramLabel = "BRANCH", description = "Part number of the module at each branch.")
    private String branch;

    @Option(names = "--count", paramLabel = "N", defaultValue = "4", description = "Branches (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(names = "--length", paramLabel = "METRES", required = true, description = "Length of the fibre.")
    private double lengthM;

    @Override
    public Integer call() {
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.putObject("trunk").put("part", trunk);
        body.putArray("branches").addObject().put("part", branch).put("count", count);
        body.putObject("fibre").put("lengthM", lengthM);
        return question.ask("/api/compatibility/breakout", body);
    }
}
