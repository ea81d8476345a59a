package io.linkwright.vetting.verdict;

import java.util.ArrayList;
import java.util.List;

/** A table of fixed-width columns. Used once. */
final class TextTable {

    private final List<String> heads;
    private final int rightAlignedFrom;
    private final int rightAlignedTo;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param rightAlignedFrom first column of figures; @param rightAlignedTo first column after them */
    TextTable(List<String> heads, int rightAlignedFrom, int rightAlignedTo) {
        this.heads = heads;
        this.rightAlignedFrom = rightAlignedFrom;
        this.rightAlignedTo = rightAlignedTo;
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    List<String> lines() {
        List<List<String>> all = new ArrayList<>();
        all.add(heads);
        all.addAll(rows);
        int[] widths = new int[heads.size()];
        all.forEach(row -> {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).codePointCount(0, row.get(column).length()));
            }
        });
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths[column] - cell.codePointCount(0, cell.length()));
            boolean right = column >= rightAlignedFrom && column < rightAlignedTo;
            line.append(column == 0 ? "" : "  ").append(right ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
