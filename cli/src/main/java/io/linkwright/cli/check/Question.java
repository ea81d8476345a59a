package io.linkwright.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.http.ApiOptions;
import io.linkwright.cli.http.Json;
import io.linkwright.cli.text.Wrapping;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all questions share: who asks, and how the answer is told. */
final class Question {

    /** Not a failure of the program: the answer is no. */
    static final int BLOCKED = 3;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private ApiOptions api;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Option(names = "--reasons", description = "Print the rules that hold, too.")
    private boolean reasons;

    ApiOptions api() {
        return api;
    }

    int ask(String path, byte[] body) {
        JsonNode answer = api.client().post(path, body).body();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(answer));
        } else {
            report(answer, reasons).forEach(out::println);
        }
        return answer.path("verdict").asText().equals("BLOCK") ? BLOCKED : 0;
    }

    JsonNode answer(String path) {
        return api.client().get(path).body();
    }

    void tell(JsonNode answer, List<String> lines) {
        (json ? List.of(Json.pretty(answer)) : lines).forEach(spec.commandLine().getOut()::println);
    }

    boolean allReasons() {
        return reasons;
    }

    int ask(String path, JsonNode body) {
        return ask(path, body.toString().getBytes(UTF_8));
    }

    /** @param all whether rules that hold are told one by one */
    static List<String> report(JsonNode answer, boolean all) {
        List<String> lines = new ArrayList<>();
        lines.add(answer.path("verdict").asText());
        int holding = 0;
        for (JsonNode reason : answer.path("reasons")) {
            String severity = reason.path("severity").asText();
            if (!severity.equals("PASS")) {
                lines.addAll(Wrapping.point("", severity + ": " + reason.path("text").asText()));
            } else if (all) {
                lines.addAll(Wrapping.point("", reason.path("text").asText()));
            } else {
                holding++;
            }
        }
        if (answer.path("correction").hasNonNull("text")) {
            lines.addAll(Wrapping.point("", "Cheapest correction: " + answer.path("correction").path("text").asText()));
            answer.path("correction").path("changes")
                    .forEach(change -> lines.addAll(Wrapping.point("  ", change.path("text").asText())));
        }
        if (holding > 0) {
            lines.add(holding + (holding == 1 ? " rule holds" : " rules hold") + "; --reasons lists them.");
        }
        answer.path("assumed").forEach(assumption -> lines.addAll(Wrapping.point("", "Taken for granted: "
                + assumption.path("pointer").asText() + " " + assumption.path("value").asText() + ". "
                + assumption.path("why").asText())));
        return lines;
    }
}
