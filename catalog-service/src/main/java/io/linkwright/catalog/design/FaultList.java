package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.linkwright.catalog.compatibility.Wording;

/** Collects faults; each method adds at most one. */
final class FaultList {

    private static final List<Integer> SPEEDS = List.of(10, 25, 40, 50, 100, 200, 400, 800, 1600);
    private static final int QUOTED = 80;

    private final List<InputFault> faults = new ArrayList<>();

    void add(String pointer, String code, String message) {
        faults.add(new InputFault(pointer, code, message));
    }

    void text(String pointer, String value, int longest) {
        if (value == null || value.isBlank()) {
            add(pointer, "missing", "A line of text is missing.");
        } else if (value.length() > longest) {
            add(pointer, "too-long", "At most " + longest + " characters, not " + value.length() + ".");
        } else if (value.chars().anyMatch(Character::isISOControl)) {
            add(pointer, "control-character", "One line of text without control characters.");
        }
    }

    void present(String pointer, Object value) {
        if (value == null) {
            add(pointer, "missing", "A value is missing.");
        }
    }

    void range(String pointer, int value, int least, int most) {
        if (value < least || value > most) {
            add(pointer, value < least ? "too-small" : "too-large",
                    "From " + Wording.count(least) + " to " + Wording.count(most) + ", not " + value
                            + ".");
        }
    }

    static boolean isSpeed(int gbps) {
        return SPEEDS.contains(gbps);
    }

    boolean speed(String pointer, int gbps) {
        if (SPEEDS.contains(gbps)) {
            return true;
        }
        add(pointer, "not-one-of", gbps + "G is no speed of a link: " + SPEEDS + ".");
        return false;
    }

    void oversubscription(String pointer, double ratio) {
        if (!(ratio >= 1 && ratio <= 64)) {
            add(pointer, ratio > 64 ? "too-large" : "too-small",
                    "From 1 (non-blocking) to 64, not " + Wording.number(ratio) + ".");
        }
    }

    void distance(String pointer, double metres, double furthest) {
        if (!(metres > 0)) {
            add(pointer, "too-small", "More than 0 m, not " + Wording.number(metres) + " m.");
        } else if (metres > furthest) {
            add(pointer, "beyond-any-part", "No part of the catalogue reaches further than " + Wording.number(furthest)
                    + " m; " + Wording.number(metres) + " m were asked for.");
        }
    }

    void oneOf(String pointer, String value, List<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            add(pointer, "not-one-of", "One of " + String.join(", ", allowed) + ", not " + quoted(value) + ".");
        }
    }

    void form(String pointer, String value, Pattern form, String meaning) {
        if (value != null && !form.matcher(value).matches()) {
            add(pointer, "wrong-form", quoted(value) + " is not " + meaning + ".");
        }
    }

    /** A stranger's text, short enough to be shown and logged on one line. */
    static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return '"' + (line.length() > QUOTED ? line.substring(0, QUOTED) + "..." : line) + '"';
    }

    List<InputFault> all() {
        return List.copyOf(faults);
    }
}
