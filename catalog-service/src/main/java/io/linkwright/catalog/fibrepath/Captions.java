package io.linkwright.catalog.fibrepath;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.optics.path.Finding;
import io.linkwright.optics.path.Finding.Weight;

/** Breaks text into lines; SVG does not. */
final class Captions {

    private static final double LETTER = 7;

    private final int letters;

    Captions(double width) {
        letters = (int) ((width - 60) / LETTER);
    }

    /** The findings in their numbered order. */
    List<String> lines(List<Finding> findings, int most) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(most, findings.size()); i++) {
            Finding finding = findings.get(i);
            String mark = finding.weight() == Weight.BLOCK ? "\u2717 " : "\u25b2 ";
            List<String> wrapped = wrapped((i + 1) + "  " + mark + finding.text(), letters, 4);
            for (int line = 0; line < wrapped.size(); line++) {
                lines.add(line == 0 ? wrapped.get(0) : "\u2003\u2003 " + wrapped.get(line));
            }
        }
        if (findings.size() > most) {
            lines.add("and " + (findings.size() - most) + " more");
        }
        return lines;
    }

    /** At most so many lines of at most so many letters; what does not fit is cut. */
    static List<String> wrapped(String text, int letters, int mostLines) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        List<String> kept = new ArrayList<>();
        for (String each : lines.subList(0, Math.min(mostLines, lines.size()))) {
            kept.add(shortened(each, letters));
        }
        if (lines.size() > mostLines) {
            kept.set(mostLines - 1, shortened(kept.get(mostLines - 1) + " \u2026\u2026", letters));
        }
        return kept;
    }

    static String shortened(String text, int letters) {
        return text.codePointCount(0, text.length()) <= letters ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(1, letters - 1))) + "\u2026";
    }
}
