package io.linkwright.catalog.schedule;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.catalog.drawing.Svg;
import io.linkwright.catalog.schedule.Band.Box;

/** One fabric of the drawing: its layers as rows, the topmost first, the links between them, and its parts. */
final class FabricPanel {

    private static final double MAIN = 210;
    private static final double MAIN_WIDTH = FabricSvg.WIDTH - MAIN - 24;
    private static final double ROW = 54;
    private static final double GAP = 150;
    private static final double HEAD = 44;
    private static final int MOST_BOXES = 8;

    private final WiredFabric fabric;
    private final Detail detail;
    private final double top;
    private final List<Band> bands;
    private final List<Row> rows = new ArrayList<>();
    private final PartsTable parts;

    FabricPanel(WiredFabric fabric, Detail detail, double top) {
        this.fabric = fabric;
        this.detail = detail;
        this.top = top;
        bands = FabricShape.of(fabric).bands();
        for (int i = 0; i < bands.size(); i++) {
            double y = top + HEAD + (bands.size() - 1 - i) * (ROW + GAP);
            rows.add(detail == Detail.GROUPS ? Row.of(bands.get(i).boxes().size(), MOST_BOXES, MAIN, MAIN_WIDTH, y, ROW)
                    : Row.of(bands.get(i).layer().count(), Integer.MAX_VALUE, MAIN, MAIN_WIDTH, y, ROW));
        }
        parts = new PartsTable(fabric, top + HEAD + bands.size() * ROW + (bands.size() - 1) * GAP + 54);
    }

    double height() {
        return parts.bottom() + 34 - top;
    }

    void draw(Svg svg) {
        svg.shape("line", "class", "rule", "x1", 24, "y1", top - 12, "x2", FabricSvg.WIDTH - 24, "y2", top - 12);
        svg.text("text", Words.shortened(fabric.fabric().name(), 60) + ": " + fabric.fabric().topology().replace('-', ' '),
                "class", "h2", "x", 24, "y", top + 14);
        for (int i = 0; i < fabric.tiers().size(); i++) {
            links(svg, i);
        }
        for (int i = 0; i < bands.size(); i++) {
            layer(svg, bands.get(i), rows.get(i));
        }
        svg.text("text", legend(), "class", "soft small", "x", 24, "y", parts.top() - 28);
        parts.draw(svg);
    }

    private void layer(Svg svg, Band band, Row row) {
        Layer layer = band.layer();
        svg.text("text", Words.count(layer.own()) + " × " + Words.shortened(layer.role().replace('-', ' '), 20), "class",
                "b", "x", 24, "y", row.top() + 22);
        svg.text("text", Words.shortened(layer.platform(), 26), "class", "soft", "x", 24, "y", row.top() + 40);
        for (int i = 0; i < row.total(); i++) {
            int slot = row.slot(i);
            if (slot >= 0 && detail == Detail.GROUPS) {
                group(svg, band.boxes().get(i), row, slot);
            } else if (slot >= 0) {
                chassis(svg, layer.names().name(i), row, slot);
            }
        }
        if (!row.complete()) {
            int slot = row.slots() - 2;
            box(svg, "more", row, slot, 0);
            words(svg, row, slot, List.of(Words.count(row.hidden()) + " more", "not shown"));
        }
    }

    private static void group(Svg svg, Box box, Row row, int slot) {
        if (box.count() > 1) {
            box(svg, "box", row, slot, 6);
            box(svg, "box", row, slot, 3);
        }
        box(svg, "box", row, slot, 0);
        words(svg, row, slot, box.lines());
    }

    private static void chassis(Svg svg, String name, Row row, int slot) {
        box(svg, "box", row, slot, 0);
        boolean narrow = row.boxWidth() < name.length() * 7;
        svg.text("text", narrow ? name.substring(name.lastIndexOf('-') + 1) : name, "class", "small", "text-anchor",
                "middle", "x", row.x(slot) + row.boxWidth() / 2, "y", row.top() + row.height() / 2 + 4);
    }

    private static void box(Svg svg, String look, Row row, int slot, double shift) {
        svg.shape("rect", "class", look, "x", row.x(slot) + shift, "y", row.top() - shift, "width", row.boxWidth(), "height",
                row.height(), "rx", 5);
    }

    private static void words(Svg svg, Row row, int slot, List<String> lines) {
        double x = row.x(slot) + row.boxWidth() / 2;
        int most = (int) (row.boxWidth() / 6.4);
        double y = row.top() + row.height() / 2 + 4 - (lines.size() - 1) * 8;
        for (int i = 0; i < lines.size(); i++) {
            svg.text("text", Words.shortened(lines.get(i), most), "class", i == 0 ? "b small" : "soft small", "text-anchor",
                    "middle", "x", x, "y", y + i * 16);
        }
    }

    private void links(Svg svg, int tier) {
        TierLinks links = fabric.tiers().get(tier);
        Strands strands = detail == Detail.GROUPS ? Strands.bundles(FabricShape.of(fabric).bundles().get(tier))
                : Strands.chassis(links, detail == Detail.LINKS);
        strands.draw(svg, rows.get(tier), rows.get(tier + 1), tier == 0, detail != Detail.LINKS);
        double y = rows.get(tier).top() - GAP / 2 - 20;
        svg.text("text", links.tier().name(), "class", "b", "x", 24, "y", y);
        svg.text("text", Words.links(links.tier().links()) + " of " + links.tier().linkSpeedGbps() + "G", "x", 24, "y", y + 18);
        svg.text("text", detail == Detail.LINKS ? "each line is one link" : strands.perLine(), "class", "soft small", "x", 24,
                "y", y + 35);
        if (detail == Detail.GROUPS) {
            svg.text("text", strands.linesEach(), "class", "soft small", "x", 24, "y", y + 51);
        }
    }

    private String legend() {
        return switch (detail) {
            case LINKS -> "A box is one chassis, a line is one link. Colours tell the leaves' links apart.";
            case CHASSIS ->
                "A box is one chassis; a line is all links between two of them, with their number where there is room.";
            case GROUPS ->
                "A stack is a group of chassis that are wired alike, a line is a bundle of links. Where there are many,"
                        + " those of the first group are strong and those of the others, which run likewise, are faint.";
        };
    }
}
