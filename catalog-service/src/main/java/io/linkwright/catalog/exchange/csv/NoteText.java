package io.linkwright.catalog.exchange.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import io.linkwright.catalog.product.Note;
import io.linkwright.catalog.product.Note.Condition;

/**
 * A note as a line of text: {@code code|source|text}, and where it matters only sometimes {@code |across=CX7-OSFP,THOR2},
 * {@code |firmware=28.38.1002} or {@code |belowC=15}.
 */
final class NoteText {

    private static final char SEPARATOR = '|';
    private static final char BETWEEN_CLASSES = ',';
    private static final int ALWAYS_THERE = 3;

    static Note read(String text) throws BadCell {
        List<String> parts = Lists.split(text, SEPARATOR);
        if (parts.size() < ALWAYS_THERE || parts.contains("")) {
            throw new BadCell("wrong-form", "A note is written code|source|text, one a line.");
        }
        return new Note(parts.get(0), parts.get(2), parts.get(1), condition(parts.subList(ALWAYS_THERE, parts.size())));
    }

    private static Condition condition(List<String> parts) throws BadCell {
        Condition condition = new Condition(null, null, null);
        for (String part : parts) {
            int equals = part.indexOf('=');
            String value = part.substring(equals + 1);
            condition = switch (part.substring(0, Math.max(equals, 0))) {
                case "across" -> new Condition(new LinkedHashSet<>(Lists.split(value, BETWEEN_CLASSES)), condition.firmware(),
                        condition.belowC());
                case "firmware" -> new Condition(condition.across(), value, condition.belowC());
                case "belowC" -> new Condition(condition.across(), condition.firmware(),
                        Numbers.read(value, Unit.C).doubleValue());
                default -> throw new BadCell("wrong-form",
                        "'" + Numbers.shortened(part) + "' is none of across=, firmware= and belowC=.");
            };
        }
        return parts.isEmpty() ? null : condition;
    }

    static String write(Note note) {
        List<String> parts = new ArrayList<>(List.of(note.code(), note.source(), note.text()));
        if (note.when() != null) {
            if (note.when().across() != null) {
                parts.add("across=" + Lists.join(note.when().across().stream().sorted().toList(), BETWEEN_CLASSES));
            }
            if (note.when().firmware() != null) {
                parts.add("firmware=" + note.when().firmware());
            }
            if (note.when().belowC() != null) {
                parts.add("belowC=" + Numbers.write(note.when().belowC()));
            }
        }
        return Lists.join(parts, SEPARATOR);
    }

    private NoteText() {
    }
}
