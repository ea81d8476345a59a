package io.linkwright.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks text between words. A word that is wider than the line stands alone on it, whole: it may be an address to copy. */
public final class Wrapping {

    private Wrapping() {
    }

    /** @return at least one line */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        Matcher line = Pattern.compile("\\S.{0," + (width - 1) + "}(?=\\s|$)|\\S+").matcher(text);
        while (line.find()) {
            lines.add(line.group().stripTrailing());
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** A point of a list, no wider than the terminal, its further lines indented to its text. */
    public static List<String> point(String indent, String text) {
        String first = indent + "- ";
        String rest = " ".repeat(first.length());
        List<String> lines = new ArrayList<>();
        for (String line : wrap(text, TerminalWidth.columns() - first.length())) {
            lines.add((lines.isEmpty() ? first : rest) + line);
        }
        return lines;
    }
}
