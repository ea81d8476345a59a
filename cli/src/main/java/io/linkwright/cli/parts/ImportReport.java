package io.linkwright.cli.parts;

import static io.linkwright.cli.text.Numbers.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.text.Wrapping;

/** What an import changed, or would change. */
final class ImportReport {

    static List<String> of(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        boolean dry = answer.path("dryRun").asBoolean();
        lines.add((dry ? "Nothing was stored. It would be: " : "Stored: ") + count(answer.path("created").asLong())
                + " new, " + count(answer.path("changed").asLong()) + " changed, "
                + count(answer.path("unchanged").asLong()) + " as they were.");
        answer.path("warnings").forEach(warning -> lines.addAll(Wrapping.point("", "REVIEW: "
                + (warning.isTextual() ? warning.asText() : warning.path("text").asText(warning.path("message").asText())))));
        answer.path("details").forEach(part -> part(part, lines));
        long left = answer.path("detailsLeftOut").asLong();
        if (left > 0) {
            lines.add("... and " + count(left) + " more");
        }
        return lines;
    }

    private static void part(JsonNode part, List<String> lines) {
        lines.addAll(Wrapping.point("", part.path("partNumber").asText() + " "
                + part.path("effect").asText().toLowerCase(Locale.ROOT)));
        part.path("fields").forEach(field -> lines.addAll(Wrapping.point("  ", field.path("pointer").asText() + ": "
                + value(field.path("before")) + " becomes " + value(field.path("after")))));
    }

    private static String value(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "nothing" : value.isTextual() ? value.asText() : value.toString();
    }

    private ImportReport() {
    }
}
