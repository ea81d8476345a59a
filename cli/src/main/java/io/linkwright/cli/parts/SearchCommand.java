package io.linkwright.cli.parts;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.http.ApiOptions;
import io.linkwright.cli.http.Json;
import io.linkwright.cli.http.Query;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "search", description = "Find parts by words, parts of part numbers and what they can do. Typing errors are forgiven.")
final class SearchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiOptions api;

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "Words or fragments of a part number.")
    private List<String> words = List.of();

    @Option(names = "--with", paramLabel = "FACET=VALUE", description = "Only parts of that kind, such as formFactor=OSFP or topStyle=FLAT. May be repeated.")
    private Map<String, String> facets = Map.of();

    @Option(names = "--reach-min", paramLabel = "METRES", description = "Reach at least.")
    private Double reachMinM;

    @Option(names = "--grade", paramLabel = "GRADE", description = "Fibre on which the reach counts: OM3, OM4, OM5 or OS2.")
    private String grade;

    @Option(names = "--max-power", paramLabel = "WATTS", description = "Power at most.")
    private Double maxPowerW;

    @Option(names = "--fits", paramLabel = "PLATFORM", description = "Goes into the ports of that platform.")
    private String platform;

    @Option(names = "--sort", paramLabel = "ORDER", description = "partNumber, power or reach; -reach for the longest first.")
    private String sort;

    @Option(names = "--limit", paramLabel = "N", description = "Parts to list (default: ${DEFAULT-VALUE}).", defaultValue = "20")
    private int limit;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Query query = new Query("/api/products/search").with("q", words.isEmpty() ? null : String.join(" ", words))
                .with("reachMinM", reachMinM).with("grade", grade).with("maxPowerW", maxPowerW).with("fitsPlatform", platform)
                .with("sort", sort).with("limit", limit);
        facets.forEach(query::with);
        JsonNode answer = api.client().get(query.toString()).body();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(answer));
        } else {
            SearchReport.of(answer).forEach(out::println);
        }
        return 0;
    }
}
