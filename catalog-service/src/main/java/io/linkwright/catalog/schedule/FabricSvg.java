package io.linkwright.catalog.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.linkwright.catalog.drawing.Svg;

/**
 * A design as a drawing that a person can read at any size: small fabrics with every chassis and link, large ones as groups
 * of chassis that are wired alike, with bundles of links between them. Its size does not grow with the cluster.
 */
public final class FabricSvg {

    static final int WIDTH = 1200;
    private static final int TOP = 96;
    private static final String STYLE = """
            svg{--paper:#ffffff;--ink:#1c2430;--soft:#5b6675;--line:#c9d1db;--box:#f3f6fa;--edge:#7d8aa0;
             --k0:#1f6feb;--k1:#c2410c;--k2:#15803d;--k3:#a21caf;--k4:#0e7490;--k5:#b45309;--k6:#6d28d9;--k7:#be123c}
            @media (prefers-color-scheme:dark){svg{--paper:#11161d;--ink:#e6edf3;--soft:#9aa7b6;--line:#36414f;--box:#1b232d;
             --edge:#8393a8;--k0:#6cb2ff;--k1:#ff9b6a;--k2:#63d58b;--k3:#e9a0f5;--k4:#5fd4e6;--k5:#f2bf5e;--k6:#b9a3ff;
             --k7:#ff8fa6}}
            text{font-family:system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif;font-size:12px;fill:var(--ink)}
            .paper{fill:var(--paper)}.h1{font-size:20px;font-weight:600}.h2{font-size:15px;font-weight:600}
            .b{font-weight:600}.soft{fill:var(--soft)}.small{font-size:11px}
            .box{fill:var(--box);stroke:var(--edge);stroke-width:1.2}.more{fill:none;stroke:var(--edge);stroke-dasharray:3 4}
            .rule{stroke:var(--line);stroke-width:1}.link{fill:none;stroke-opacity:.85}.faint{stroke-opacity:.17}.halo{fill:var(--paper);fill-opacity:.9}
            """
            + keys();

    private final Wired wired;
    private final Detail asked;

    /** @param detail null for what can be read at the size of each fabric */
    public FabricSvg(Wired wired, Detail detail) {
        this.wired = wired;
        this.asked = detail;
    }

    public String text() {
        List<FabricPanel> panels = new ArrayList<>();
        double y = TOP;
        for (WiredFabric fabric : wired.fabrics()) {
            Detail readable = Detail.readable(fabric);
            // No drawing shows more than can be read, whatever was asked.
            FabricPanel panel = new FabricPanel(fabric,
                    asked == null || asked.compareTo(readable) < 0 ? readable : asked, y);
            panels.add(panel);
            y += panel.height();
        }
        Svg svg = new Svg(WIDTH, y, "Fabric of " + wired.design().title(), description());
        svg.style(STYLE).shape("rect", "class", "paper", "width", WIDTH, "height", y);
        svg.text("text", Words.shortened(wired.design().title(), 90), "class", "h1", "x", 24, "y", 40);
        svg.text("text", Words.shortened(wired.design().summary(), 170), "class", "soft", "x", 24, "y", 64);
        panels.forEach(panel -> panel.draw(svg));
        return svg.finished();
    }

    private String description() {
        StringBuilder text = new StringBuilder(wired.design().summary());
        for (WiredFabric fabric : wired.fabrics()) {
            text.append(' ').append(fabric.fabric().name()).append(':');
            for (Layer layer : fabric.layers()) {
                text.append(' ').append(Words.count(layer.own())).append(' ').append(layer.role()).append(" (")
                        .append(layer.platform()).append("),");
            }
            text.setCharAt(text.length() - 1, ';');
            for (TierLinks tier : fabric.tiers()) {
                text.append(' ').append(tier.tier().name()).append(' ').append(Words.count(tier.tier().links()))
                        .append(" links of ").append(tier.tier().linkSpeedGbps()).append("G,");
            }
            text.setCharAt(text.length() - 1, '.');
        }
        return text.toString();
    }

    private static String keys() {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < Words.COLOURS; i++) {
            css.append(String.format(Locale.ROOT, ".k%d{stroke:var(--k%d)}", i, i));
        }
        return css.toString();
    }
}
