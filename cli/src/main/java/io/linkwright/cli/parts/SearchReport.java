package io.linkwright.cli.parts;

import static io.linkwright.cli.text.Numbers.count;
import static io.linkwright.cli.text.Numbers.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.text.Table;
import io.linkwright.cli.text.Wrapping;

/** Parts that were found, and how many there are of each kind. */
final class SearchReport {

    private static final int MOST_VALUES = 6;

    static List<String> of(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        long total = answer.path("total").asLong();
        lines.add(count(total) + (total == 1 ? " part" : " parts") + (answer.hasNonNull("corrected")
                ? " for \"" + answer.path("corrected").asText() + "\""
                : ""));
        if (total > 0) {
            lines.add(parts(answer.path("items")).toString());
            lines.add("");
            answer.path("facets").forEach(facet -> facet(facet, lines));
        }
        if (answer.hasNonNull("next")) {
            lines.add("There are more: raise --limit or narrow the search with --with FACET=VALUE.");
        }
        return lines;
    }

    private static Table parts(JsonNode items) {
        Table table = Table.of("part", "cage", "light", "reach", "power", "description");
        items.forEach(item -> table.row(item.path("partNumber").asText(), joined(item.path("formFactor")), light(item),
                reach(item), item.hasNonNull("maxPowerW") ? measure(item.path("maxPowerW").asDouble()) + " W" : "-",
                item.path("description").asText()));
        return table;
    }

    private static String light(JsonNode item) {
        int instances = item.path("pmdInstances").asInt(1);
        return item.hasNonNull("pmd") ? (instances > 1 ? instances + "x" : "") + item.path("pmd").asText()
                : item.path("media").asText("-");
    }

    private static String reach(JsonNode item) {
        return item.hasNonNull("longestReachM") ? measure(item.path("longestReachM").asDouble()) + " m" : "-";
    }

    private static String joined(JsonNode list) {
        return list.isEmpty() ? "-"
                : StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText)
                        .collect(Collectors.joining(", "));
    }

    private static void facet(JsonNode facet, List<String> lines) {
        JsonNode values = facet.path("values");
        if (values.isEmpty()) {
            return;
        }
        String listed = StreamSupport.stream(values.spliterator(), false).limit(MOST_VALUES)
                .map(value -> value.path("value").asText() + " " + count(value.path("count").asLong()))
                .collect(Collectors.joining(", "));
        lines.addAll(Wrapping.point("", facet.path("name").asText() + ": " + listed
                + (values.size() > MOST_VALUES ? " and " + (values.size() - MOST_VALUES) + " more" : "")));
    }

    private SearchReport() {
    }
}
