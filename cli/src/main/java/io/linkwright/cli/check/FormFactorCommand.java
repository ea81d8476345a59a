package io.linkwright.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.http.Query;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "form-factor", description = "OSFP or QSFP-DD for this chassis, by its cages and its cooling?")
final class FormFactorCommand implements Callable<Integer> {

    @Mixin
    private Question question;

    @Parameters(paramLabel = "PLATFORM", arity = "0..1", description = "Name of a switch; without it the switches of the catalogue are compared.")
    private String platform;

    @Option(names = "--cooling", paramLabel = "COOLING", description = "How the chassis is cooled: AIR or LIQUID.")
    private String cooling;

    @Override
    public Integer call() {
        JsonNode answer = question.answer(new Query("/api/compatibility/advice").with("platform", platform)
                .with("cooling", cooling).toString());
        List<String> lines = new ArrayList<>(List.of(answer.path("advice").asText()));
        for (JsonNode option : answer.path("options")) {
            lines.add("");
            lines.add(option.path("formFactor").asText());
            lines.addAll(Question.report(option, question.allReasons()));
        }
        question.tell(answer, lines);
        return 0;
    }
}
