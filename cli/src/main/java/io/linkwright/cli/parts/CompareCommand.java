package io.linkwright.cli.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.http.ApiOptions;
import io.linkwright.cli.http.Json;
import io.linkwright.cli.http.Query;
import io.linkwright.cli.text.Table;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "compare", description = "Put parts side by side; * marks what differs.")
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiOptions api;

    @Option(names = "--differences", description = "Only what differs.")
    private boolean differences;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Parameters(paramLabel = "PART", arity = "2..6", description = "Part numbers.")
    private List<String> parts;

    @Override
    public Integer call() {
        JsonNode answer = api.client().get(new Query("/api/products/compare").with("part", parts).toString()).body();
        spec.commandLine().getOut().println(json ? Json.pretty(answer) : table(answer, differences).toString());
        return 0;
    }

    static Table table(JsonNode answer, boolean onlyDifferences) {
        List<String> headings = new ArrayList<>(List.of("attribute"));
        answer.path("parts").forEach(part -> headings.add(part.isTextual() ? part.asText()
                : part.path("partNumber").asText()));
        Table table = Table.of(headings.toArray(String[]::new));
        for (JsonNode row : answer.path("rows")) {
            boolean differs = row.path("differs").asBoolean();
            if (differs || !onlyDifferences) {
                List<String> cells = new ArrayList<>(List.of((differs ? "* " : "  ") + row.path("attribute").asText()));
                row.path("values").forEach(value -> cells.add(cell(value)));
                table.row(cells.toArray(String[]::new));
            }
        }
        return table;
    }

    private static String cell(JsonNode cell) {
        JsonNode value = cell.path("value");
        if (value.isMissingNode() || value.isNull()) {
            return "-";
        }
        String text = value.isValueNode() ? value.asText() : value.toString().replaceAll("[\\[\\]{}\"]", "").replace(",", ", ");
        return cell.hasNonNull("unit") ? text + " " + cell.path("unit").asText() : text;
    }
}
