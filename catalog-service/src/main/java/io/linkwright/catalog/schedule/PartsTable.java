package io.linkwright.catalog.schedule;

import java.util.List;

import io.linkwright.catalog.drawing.Svg;
import io.linkwright.contracts.catalog.Design.Cable;
import io.linkwright.contracts.catalog.Design.End;
import io.linkwright.contracts.catalog.Design.Tier;

/** The parts of every tier of a fabric, one line each. */
final class PartsTable {

    private static final double LINE = 22;
    private static final int[] COLUMNS = { 24, 160, 300, 600, 880 };

    private final List<Tier> tiers;
    private final double top;

    PartsTable(WiredFabric fabric, double top) {
        this.tiers = fabric.fabric().tiers();
        this.top = top;
    }

    double top() {
        return top;
    }

    double bottom() {
        return top + (tiers.size() + 1) * LINE;
    }

    void draw(Svg svg) {
        row(svg, top, "b small", "Tier", "Links", "Near end", "Cable", "Far end");
        svg.shape("line", "class", "rule", "x1", 24, "y1", top + 7, "x2", FabricSvg.WIDTH - 24, "y2", top + 7);
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            row(svg, top + (i + 1) * LINE, "small", tier.name(), Words.count(tier.links()) + " × " + tier.linkSpeedGbps() + "G",
                    end(tier.near(), tier), cable(tier), end(tier.far(), tier));
        }
    }

    private static String end(End end, Tier tier) {
        return tier.cable() == null ? end.role() + ": plugs of " + end.partNumber()
                : end.role() + ": " + Words.count(end.modules()) + " × " + end.partNumber();
    }

    private static String cable(Tier tier) {
        if (tier.cable() == null) {
            return Words.count(tier.far().modules()) + " × " + tier.far().partNumber();
        }
        if (tier.cables() == null || tier.cables().size() < 2) {
            return Words.count(tier.cable().cables()) + " × " + tier.cable().partNumber();
        }
        long all = tier.cables().stream().mapToLong(Cable::cables).sum();
        return Words.count(all) + " in " + tier.cables().size() + " lengths to " + tier.cable().partNumber();
    }

    private static void row(Svg svg, double y, String look, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            int width = (i + 1 < COLUMNS.length ? COLUMNS[i + 1] : FabricSvg.WIDTH - 24) - COLUMNS[i];
            svg.text("text", Words.shortened(cells[i], width / 6), "class", look, "x", COLUMNS[i], "y", y);
        }
    }
}
