package io.linkwright.vetting.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.vetting.audit.Figures;

/**
 * A verdict as fixed-width text for people. Written from the stored evidence and nothing else, so that it says what was issued;
 * what an older verdict does not hold is shown as a hyphen.
 */
final class VerdictReport {

    private static final int WIDTH = 118;
    private static final int UNITS_NAMED = 200;
    private static final String NOTHING = "-";

    private final JsonNode verdict;
    private final List<String> lines = new ArrayList<>();

    private VerdictReport(JsonNode verdict) {
        this.verdict = verdict;
    }

    /** @param verdict the stored document with {@code supersededBy} */
    static String of(JsonNode verdict) {
        VerdictReport report = new VerdictReport(verdict);
        report.head();
        report.limits();
        report.sources();
        report.units();
        SampleReport.of(verdict, report::section);
        report.paragraphs("WHAT THE FIGURES MEAN", verdict.path("meaning"));
        report.paragraphs("NOTES", verdict.path("notes"));
        return String.join("\n", report.lines) + "\n";
    }

    private void head() {
        lines.add("VERDICT " + text("outcome") + "  " + text("id"));
        lines.add("");
        JsonNode overlay = verdict.path("overlay");
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Lot", text("lotNumber") + " of " + text("partNumber")
                + (verdict.hasNonNull("pmd") ? " (" + text("pmd") + ")" : "") + ", " + text("supplier"));
        facts.put("Standard", text("profile") + ": " + text("standardOutcome"));
        facts.put("Overlay", overlay.isTextual()
                ? overlay.asText() + ": " + (verdict.hasNonNull("overlayOutcome") ? text("overlayOutcome") : "asks nothing")
                : "none");
        facts.put("Rule", switch (text("decisionRule")) {
            case "GUARDED_ACCEPTANCE" -> "guarded acceptance: with a known uncertainty a value must be inside by all of it";
            case "GUARDED_REJECTION" ->
                "guarded rejection: with a known uncertainty a value fails when it is outside by all of it";
            default -> "simple: every value as it stands";
        });
        if (verdict.hasNonNull("acceptance")) {
            JsonNode plan = verdict.get("acceptance");
            facts.put("Plan", plan.path("plan").asText() + ": " + plan.path("sampleSize").asInt() + " units, at most "
                    + plan.path("acceptanceNumber").asInt() + " nonconforming");
        }
        facts.put("Issued", text("issuedAt") + " by " + text("issuedBy"));
        facts.put("Status", verdict.hasNonNull("supersededBy") ? "SUPERSEDED by " + text("supersededBy")
                : "the latest under this audit");
        facts.forEach((name, fact) -> lines.add(String.format(Locale.ROOT, "%-9s %s", name, fact)));
        lines.add("");
        wrapped(text("summary"), "");
        if (verdict.hasNonNull("lotNote")) {
            wrapped("Of the lot: " + text("lotNote"), "");
        }
    }

    private void limits() {
        heading("LIMITS (the worst reading of each)");
        TextTable table = new TextTable(List.of("layer", "criterion", "outcome", "value", "U (k=2)", "margin", "guard", "unit",
                "limit", "zone", "rule", "worst at", "read/bad/open", "confidence"), 3, 7);
        for (JsonNode one : verdict.path("criteria")) {
            JsonNode decision = one.path("decision");
            table.row(one.path("layer").asText(), one.path("criterion").asText(), one.path("outcome").asText(),
                    figure(one.path("worst")), figure(decision.path("uncertainty")), figure(one.path("margin")),
                    figure(decision.path("guardBand")), one.path("unit").asText(), one.path("limitInWords").asText(),
                    lower(decision.path("zone")), lower(decision.path("rule")), place(one),
                    one.path("readings").asInt() + "/" + one.path("violations").asInt() + "/"
                            + decision.path("undecided").asInt(),
                    one.path("confidence").asText());
        }
        lines.addAll(table.lines());
    }

    private void sources() {
        heading("SOURCES");
        Map<String, List<String>> bySource = new LinkedHashMap<>();
        for (JsonNode one : verdict.path("criteria")) {
            bySource.computeIfAbsent(one.path("confidence").asText() + ": " + one.path("source").asText(),
                    source -> new ArrayList<>())
                    .add(one.path("criterion").asText() + " " + one.path("limitInWords").asText());
        }
        bySource.forEach((source, limits) -> {
            wrapped(source, "");
            wrapped(String.join("; ", limits), "    ");
        });
        List<String> bases = new ArrayList<>();
        verdict.path("criteria").forEach(one -> {
            String basis = one.path("decision").path("uncertaintyBasis").asText("");
            if (!basis.isEmpty() && !basis.equals("null")) {
                bases.add(one.path("criterion").asText() + ": " + basis);
            }
        });
        if (bases.isEmpty()) {
            lines.add("No uncertainty is known of any value: all were judged as they stand.");
        }
        bases.stream().distinct().forEach(basis -> wrapped("Uncertainty of " + basis, ""));
    }

    private void units() {
        heading("UNITS");
        wrapped(verdict.path("sample").path("text").asText(), "");
        int named = 0;
        for (JsonNode unit : verdict.path("units")) {
            if (unit.path("failed").isEmpty() && unit.path("open").isEmpty()) {
                continue;
            }
            if (named++ < UNITS_NAMED) {
                wrapped(unit.path("serial").asText() + "  " + unit.path("outcome").asText()
                        + names("fails", unit.path("failed"))
                        + names("open", unit.path("open")), "");
            }
        }
        if (named > UNITS_NAMED) {
            lines.add((named - UNITS_NAMED) + " more units that fail or are open are in the JSON form.");
        }
        int unlisted = verdict.path("unitsUnlisted").asInt();
        if (unlisted > 0) {
            lines.add(unlisted + " more units were audited than this verdict lists; those that do not simply hold come first.");
        }
        if (!verdict.has("units") && !verdict.path("failedSerials").isEmpty()) {
            wrapped("Failed: " + joined(verdict.path("failedSerials")), "");
        }
        long missing = verdict.path("missingCount").asLong();
        if (missing > 0) {
            List<String> first = new ArrayList<>();
            for (JsonNode one : verdict.path("missing")) {
                if (first.size() < 10) {
                    first.add(one.path("criterion").asText() + " of " + one.path("serial").asText()
                            + (one.hasNonNull("lane") ? " lane " + one.path("lane").asInt() : ""));
                }
            }
            wrapped("Missing readings: " + missing + ", first " + String.join(", ", first) + ".", "");
        }
        long superseded = verdict.path("supersededReadings").asLong();
        if (superseded > 0) {
            lines.add("Readings that a later one replaced: " + superseded + ".");
        }
    }

    private void paragraphs(String heading, JsonNode texts) {
        if (!texts.isEmpty()) {
            heading(heading);
            texts.forEach(text -> wrapped("- " + text.asText(), "  "));
        }
    }

    /** Sentences are wrapped; rows of a table are wider than they may be and stay whole. */
    private void section(String heading, List<String> texts) {
        heading(heading);
        texts.forEach(text -> {
            if (text.contains("  ")) {
                lines.add(text);
            } else {
                wrapped(text, "  ");
            }
        });
    }

    private void heading(String heading) {
        lines.add("");
        lines.add(heading);
    }

    private void wrapped(String text, String indent) {
        StringBuilder line = new StringBuilder(text.startsWith("- ") ? "" : indent);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }

    private String text(String name) {
        return verdict.path(name).asText(NOTHING);
    }

    private static String figure(JsonNode value) {
        return value.isNumber() ? Figures.of(value.asDouble()) : NOTHING;
    }

    private static String lower(JsonNode name) {
        return name.isTextual() ? name.asText().toLowerCase(Locale.ROOT).replace('_', ' ') : NOTHING;
    }

    private static String place(JsonNode one) {
        return one.hasNonNull("serial")
                ? one.get("serial").asText() + (one.hasNonNull("lane") ? "/" + one.get("lane").asInt() : "")
                : NOTHING;
    }

    private static String names(String what, JsonNode limits) {
        List<String> names = new ArrayList<>();
        limits.forEach(limit -> names.add(limit.path("layer").asText() + " " + limit.path("criterion").asText()));
        return names.isEmpty() ? "" : "  " + what + ": " + String.join(", ", names);
    }

    private static String joined(JsonNode texts) {
        List<String> all = new ArrayList<>();
        texts.forEach(text -> all.add(text.asText()));
        return String.join(", ", all);
    }
}
