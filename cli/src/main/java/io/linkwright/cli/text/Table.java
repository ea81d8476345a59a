package io.linkwright.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Rows under headings. Columns are as wide as their content; the last one wraps, between words, where the terminal ends. */
public final class Table {

    private static final int INDENT = 2;
    private static final int MIN_LAST_WIDTH = 24;

    private final int maxWidth;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(int maxWidth, List<String> headings) {
        this.maxWidth = maxWidth;
        rows.add(headings);
        rows.add(headings.stream().map(heading -> "-".repeat(heading.length())).toList());
    }

    public static Table of(String... headings) {
        return new Table(TerminalWidth.columns(), List.of(headings));
    }

    /** @param cells as many as there are headings */
    public Table row(String... cells) {
        rows.add(Arrays.asList(cells));
        return this;
    }

    @Override
    public String toString() {
        int[] widths = widths();
        Column[] columns = Arrays.stream(widths).mapToObj(width -> new Column(width, INDENT, Overflow.TRUNCATE))
                .toArray(Column[]::new);
        TextTable table = TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), columns);
        table.setAdjustLineBreaksForWideCJKCharacters(false);
        // The table's own wrapping breaks within words.
        for (List<String> row : rows) {
            String[] cells = row.toArray(String[]::new);
            for (String part : Wrapping.wrap(cells[cells.length - 1], widths[widths.length - 1] - INDENT)) {
                cells[cells.length - 1] = part;
                table.addRowValues(cells);
                Arrays.fill(cells, "");
            }
        }
        return table.toString().stripTrailing();
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length() + INDENT);
            }
        }
        int last = widths.length - 1;
        int others = Arrays.stream(widths, 0, last).sum();
        widths[last] = Math.min(widths[last],
                Math.max(longestWord(last) + INDENT, Math.max(MIN_LAST_WIDTH, maxWidth - others)));
        return widths;
    }

    private int longestWord(int column) {
        return rows.stream().flatMap(row -> Arrays.stream(row.get(column).split("\\s"))).mapToInt(String::length).max()
                .orElse(0);
    }
}
