package io.linkwright.vetting.certificate.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table that goes on over pages, with its headings on each. Cells wrap; a row is never torn apart unless it fills a page. */
public final class Grid {

    private static final float PAD = 3;
    private static final Style HEAD = Style.SMALL.asBold();

    /** @param share of the table's width */
    public record Column(String title, float share) {
    }

    /** @param style of the text, such as its colour */
    public record Cell(String text, Style style) {

        public static Cell of(String text) {
            return new Cell(text, Style.SMALL);
        }
    }

    private final Sheet sheet;
    private final List<Column> columns;
    private final float[] widths;

    public Grid(Sheet sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = List.copyOf(columns);
        this.widths = new float[columns.size()];
        float whole = (float) columns.stream().mapToDouble(Column::share).sum();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).share() / whole * sheet.width();
        }
    }

    public void head() throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            lines.add(sheet.lines(columns.get(i).title(), HEAD, widths[i] - 2 * PAD));
        }
        float height = height(lines);
        sheet.ensure(3 * height);
        sheet.fill(Ink.SHADE, Sheet.MARGIN, sheet.y(), sheet.width(), height);
        float x = Sheet.MARGIN;
        for (int i = 0; i < widths.length; i++) {
            cell(lines.get(i), HEAD, x);
            x += widths[i];
        }
        sheet.space(height);
    }

    /** A line over the whole width that says what the rows below it are. */
    public void section(String text) throws IOException {
        float height = Style.SMALL.leading() + 2 * PAD;
        if (sheet.ensure(3 * height)) {
            head();
        }
        sheet.write(text, HEAD.in(Ink.QUIET), Sheet.MARGIN + PAD, sheet.y() + PAD + HEAD.size());
        sheet.space(height);
        sheet.rule(Ink.RULE, Sheet.MARGIN, sheet.y(), sheet.width());
    }

    /** @param cells as many as there are columns */
    public void row(List<Cell> cells) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            lines.add(sheet.lines(cells.get(i).text(), cells.get(i).style(), widths[i] - 2 * PAD));
        }
        float height = height(lines);
        if (sheet.ensure(height)) {
            head();
        }
        float x = Sheet.MARGIN;
        for (int i = 0; i < widths.length; i++) {
            cell(lines.get(i), cells.get(i).style(), x);
            x += widths[i];
        }
        sheet.space(height);
        sheet.rule(Ink.RULE, Sheet.MARGIN, sheet.y(), sheet.width());
    }

    private void cell(List<String> lines, Style style, float x) throws IOException {
        float baseline = sheet.y() + PAD + style.size();
        for (String line : lines) {
            sheet.write(line, style, x + PAD, baseline);
            baseline += Style.SMALL.leading();
        }
    }

    private static float height(List<List<String>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(1) * Style.SMALL.leading() + 2 * PAD - 1;
    }
}
