package io.linkwright.cli.consult;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.text.Table;
import io.linkwright.cli.text.Wrapping;

/** Why nothing fits, with every reason. */
public final class Rejection {

    private Rejection() {
    }

    /** @return empty when the consultation was not rejected */
    public static List<String> of(JsonNode consultation) {
        JsonNode reasons = consultation.path("reasons");
        if (reasons.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("Nothing that fits can be built. All reasons:"));
        Table table = Table.of("where", "rule", "why");
        reasons.forEach(reason -> table.row(reason.path("pointer").asText(""), reason.path("code").asText(""),
                reason.path("text").asText("")));
        lines.add(table.toString());
        if (consultation.hasNonNull("nearest")) {
            lines.add("");
            lines.add("Nearest that can be built:");
            lines.addAll(Wrapping.point("  ", consultation.path("nearest").asText()));
        }
        return List.copyOf(lines);
    }
}
