package io.linkwright.vetting.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;

/** What a verdict's report says of the sample and of the values by variables. Older verdicts hold neither. */
final class SampleReport {

    private static final String NOTHING = "-";
    private static final int NAMED = 200;

    /** @param section takes a heading and lines, each of which may be wrapped */
    static void of(JsonNode verdict, BiConsumer<String, List<String>> section) {
        JsonNode inspection = verdict.path("inspection");
        if (inspection.isObject()) {
            section.accept("THE SAMPLE", sample(inspection));
        }
        JsonNode variables = verdict.path("variables");
        if (variables.isArray() && !variables.isEmpty()) {
            section.accept("BY VARIABLES (informs, decides nothing)", variables(variables));
        }
    }

    private static List<String> sample(JsonNode inspection) {
        List<String> lines = new ArrayList<>();
        lines.add(inspection.path("inWords").asText(NOTHING) + ". " + inspection.path("planSource").asText(NOTHING) + ".");
        lines.add("Drawn with the seed " + inspection.path("seed").asText(NOTHING)
                + ": the serials with the smallest SHA-256 of seed:serial.");
        lines.add(inspection.path("decision").isObject()
                ? "Original inspection of the lot: "
                        + inspection.at("/decision/decision").asText(NOTHING).toLowerCase(Locale.ROOT).replace('_', ' ') + "."
                : "Does not count for the severity of lots to come.");
        int outside = inspection.path("measuredOutside").asInt();
        if (outside > 0) {
            lines.add(outside + " units outside the sample were measured as well and do not count" + failed(
                    inspection.path("failedOutside")) + ".");
        }
        return lines;
    }

    private static String failed(JsonNode serials) {
        List<String> named = new ArrayList<>();
        serials.forEach(serial -> named.add(serial.asText()));
        return named.isEmpty() ? ""
                : "; bad ones among them: " + String.join(", ", named.subList(0, Math.min(NAMED, named.size())))
                        + (named.size() > NAMED ? " and " + (named.size() - NAMED) + " more" : "");
    }

    private static List<String> variables(JsonNode variables) {
        TextTable table = new TextTable(
                List.of("layer", "criterion", "limit", "units", "mean", "s", "Cpk", "95 % interval", "outside", "normal p"), 3,
                9);
        Set<String> warnings = new LinkedHashSet<>();
        for (JsonNode one : variables) {
            JsonNode values = one.path("evaluation");
            table.row(one.path("layer").asText(), one.path("criterion").asText(), one.path("limitInWords").asText(),
                    values.path("values").asText(), figure(values.path("mean")), figure(values.path("standardDeviation")),
                    figure(values.at("/capability/cpk")),
                    figure(values.at("/capability/low")) + " to " + figure(values.at("/capability/high")),
                    values.path("shareBeyond").isNumber() ? figure(values.path("shareBeyond").asDouble() * 100) + " %"
                            : NOTHING,
                    figure(values.at("/normality/pValue")));
            values.path("warnings")
                    .forEach(warning -> warnings.add(one.path("criterion").asText() + ": " + warning.asText()));
            if (one.path("lanesPerUnit").asInt() > 1) {
                warnings.add("Where lanes are measured, the worst lane stands for its unit: lanes of one unit are not "
                        + "independent.");
            }
        }
        List<String> lines = new ArrayList<>(table.lines());
        warnings.forEach(warning -> lines.add("- " + warning));
        return lines;
    }

    private static String figure(JsonNode value) {
        return value.isNumber() ? figure(value.asDouble()) : NOTHING;
    }

    /** Four digits say all that estimates are good for. */
    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }

    private SampleReport() {
    }
}
