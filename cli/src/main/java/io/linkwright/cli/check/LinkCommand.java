package io.linkwright.cli.check;

import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.cli.http.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "link", description = "Do these two ends form a link over this fibre?")
final class LinkCommand implements Callable<Integer> {

    @Mixin
    private Question question;

    @Parameters(index = "0", paramLabel = "NEAR", description = "Part number of the module at one end.")
    private String near;

    @Parameters(index = "1", paramLabel = "FAR", description = "Part number of the module at the other end.")
    private String far;

    @Option(names = "--length", paramLabel = "METRES", required = true, description = "Length of the fibre.")
    private double lengthM;

    @Option(names = "--grade", paramLabel = "GRADE", description = "OM3, OM4, OM5 or OS2.")
    private String grade;

    @Override
    public Integer call() {
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.putObject("near").put("part", near);
        body.putObject("far").put("part", far);
        ObjectNode fibre = body.putObject("fibre").put("lengthM", lengthM);
        if (grade != null) {
            fibre.put("grade", grade);
        }
        return question.ask("/api/compatibility/link", body);
    }
}
