package io.linkwright.vetting.certificate;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.vetting.audit.Figures;
import io.linkwright.vetting.certificate.paper.Grid.Cell;
import io.linkwright.vetting.certificate.paper.Grid.Column;
import io.linkwright.vetting.certificate.paper.Ink;
import io.linkwright.vetting.certificate.paper.Style;

/** One limit on paper: the figures as the audit wrote them, whatever version of it did. */
final class CriterionLine {

    static final List<Column> COLUMNS = List.of(new Column("Criterion", 25), new Column("Limit", 21),
            new Column("Worst value", 14), new Column("On unit, lane", 17), new Column("Margin", 11),
            new Column("Uncertainty", 14), new Column("Says", 15), new Column("Limit is", 15));

    private static final String NONE = "–";

    /** @param source number of the limit's source in the list below the table */
    static List<Cell> cells(JsonNode criterion, int source) {
        String unit = criterion.path("unit").asText();
        String outcome = criterion.path("outcome").asText();
        return List.of(Cell.of(criterion.path("title").asText() + " (" + criterion.path("criterion").asText() + ")"),
                Cell.of(criterion.path("limitInWords").asText()), Cell.of(figure(criterion.path("worst"), unit)),
                Cell.of(place(criterion)), Cell.of(figure(criterion.path("margin"), unit)),
                Cell.of(uncertainty(criterion, unit)),
                new Cell(words(outcome), Style.SMALL.in(ink(outcome))),
                Cell.of(words(criterion.path("confidence").asText()) + " [" + source + "]"));
    }

    private static String figure(JsonNode value, String unit) {
        return value.isNumber() ? Figures.of(value.doubleValue()) + (unit.equals("ratio") ? "" : " " + unit) : NONE;
    }

    private static String place(JsonNode criterion) {
        if (!criterion.hasNonNull("serial")) {
            return NONE;
        }
        String serial = criterion.path("serial").asText();
        return criterion.hasNonNull("lane") ? serial + ", " + criterion.path("lane").asInt() : serial;
    }

    private static String uncertainty(JsonNode criterion, String unit) {
        JsonNode uncertainty = criterion.at("/decision/uncertainty");
        return uncertainty.isNumber() ? "± " + figure(uncertainty, unit) : NONE;
    }

    /** {@code NOT_MEASURED} as people write it. */
    static String words(String constant) {
        return constant.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static Ink ink(String outcome) {
        return switch (outcome) {
            case "PASS", "INFORMATIVE_MET" -> Ink.GOOD;
            case "CONDITIONAL", "UNCERTAIN", "INFORMATIVE_MISSED" -> Ink.DOUBT;
            case "FAIL", "MISSING" -> Ink.BAD;
            default -> Ink.QUIET;
        };
    }

    private CriterionLine() {
    }
}
