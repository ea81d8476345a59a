package io.linkwright.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Rows under headings. Columns are as wide as their content; the last one wraps where the terminal ends. */
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
        Column[] columns = new Column[widths.length];
        for (int i = 0; i < widths.length; i++) {
            columns[i] = new Column(widths[i], INDENT, i == widths.length - 1 ? Overflow.WRAP : Overflow.TRUNCATE);
        }
        TextTable table = TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), columns);
        table.setAdjustLineBreaksForWideCJKCharacters(false);
        rows.forEach(row -> table.addRowValues(row.toArray(String[]::new)));
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
        widths[last] = Math.min(widths[last], Math.max(MIN_LAST_WIDTH, maxWidth - others));
        return widths;
    }
}
