package io.linkwright.catalog.fibrepath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.linkwright.catalog.drawing.Svg;
import io.linkwright.catalog.fibrepath.DrawnBox.Dot;
import io.linkwright.optics.path.Element;
import io.linkwright.optics.path.FibrePath;
import io.linkwright.optics.path.Finding;
import io.linkwright.optics.path.Finding.Weight;
import io.linkwright.optics.path.OpticalModule;
import io.linkwright.optics.path.PathReport;
import io.linkwright.optics.path.Ray;
import io.linkwright.optics.path.Spot;

/**
 * Draws where light goes: elements from left to right with their fibre positions, one line for each transmitter, faults marked
 * and told below. Lanes differ by colour and carry their number at both ends; the two directions differ by their strokes.
 */
final class PathDrawing {

    private static final double TOP = 84;
    private static final double LINE = 18;
    private static final double LEAST_WIDTH = 760;
    private static final int MOST_TOLD = 40;

    private static final String STYLE = """
            text{font-family:system-ui,"Segoe UI","DejaVu Sans",sans-serif;fill:#1b2430}
            .title{font-size:20px;font-weight:600}.verdict{font-size:14px;font-weight:600}
            .name{font-size:12.5px;font-weight:600}.detail{font-size:11.5px;fill:#4a5666}.number{font-size:9.5px;fill:#5b6675}
            .number,.lane{paint-order:stroke;stroke:#f1f4f8;stroke-width:3px;stroke-linejoin:round}
            .lane{font-size:10.5px;font-weight:700}.told{font-size:13px}.small{font-size:12px;fill:#4a5666}
            .box{fill:#f4f6f9;stroke:#9aa5b4;stroke-width:1.2}.module{fill:#e6eef8;stroke:#54749c}
            .bad{stroke:#c1121f;stroke-width:2.4}.light{fill:none;stroke-width:2.2;stroke-linecap:round}
            .back{stroke-dasharray:7 4}.dark{fill:#ffffff;stroke:#b4bdc9}.fibre{stroke:#d5dbe3;stroke-width:1}
            .cross{stroke:#c1121f;stroke-width:3;stroke-linecap:round}.mark{fill:#c1121f}.markText{fill:#ffffff;font-size:11px;font-weight:700}
            .look{fill:#8a5a00}""";

    private final PathReport report;
    private final FibrePath path;
    private final DrawingLayout layout;
    private final LightLines light;
    private final List<Finding> told;
    private final Map<Integer, Integer> numberAt = new HashMap<>();

    private PathDrawing(PathReport report) {
        this.report = report;
        path = report.path();
        layout = DrawingLayout.of(report, TOP);
        light = new LightLines(report, layout);
        told = new ArrayList<>();
        for (Weight weight : List.of(Weight.BLOCK, Weight.REVIEW)) {
            report.findings().stream().filter(finding -> finding.weight() == weight).forEach(told::add);
        }
    }

    /** @param title null when the user gave none */
    static String draw(String title, PathReport report) {
        return new PathDrawing(report).draw(title == null ? "Fibre path" : title);
    }

    private String draw(String title) {
        double width = Math.max(LEAST_WIDTH, layout.width());
        Captions captions = new Captions(width);
        double under = layout.bottom() + 34;
        List<String> lines = captions.lines(told, MOST_TOLD);
        double height = under + 2 * LINE + 26 + lines.size() * LINE + 14;
        Svg svg = new Svg(width, height, title, description());
        svg.style(STYLE).shape("rect", "x", 0, "y", 0, "width", width, "height", height, "fill", "#ffffff");
        svg.text("text", Captions.shortened(title, (int) (width / 12)), "class", "title", "x", 24, "y", 36);
        svg.text("text", verdict(), "class", "verdict", "x", 24, "y", 60, "fill", "#1b2430");
        boxes(svg);
        light.draw(svg);
        numbers(svg);
        marks(svg);
        legend(svg, under);
        double y = under + 2 * LINE + 26;
        for (String line : lines) {
            svg.text("text", line, "class", "told", "x", 24, "y", y);
            y += LINE;
        }
        return svg.finished();
    }

    private String verdict() {
        long blocks = told.stream().filter(finding -> finding.weight() == Weight.BLOCK).count();
        return switch (report.verdict()) {
            case PASS -> "\u2713 PASS: all light arrives where it should";
            case REVIEW -> "\u25b2 REVIEW: light arrives; " + count(told.size(), "thing") + " to look at";
            case BLOCK -> "\u2717 BLOCK: " + count(blocks, "fault");
        };
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private String description() {
        String lanes = report.rays().stream().limit(MOST_TOLD).map(ray -> "lane " + ray.lane() + " of "
                + path.element(ray.from().element()).label() + " ends at " + light.arrival(ray))
                .collect(Collectors.joining("; "));
        return path.elements().stream().map(Element::label).collect(Collectors.joining(", ")) + ". " + verdict() + ". " + lanes
                + ".";
    }

    private void boxes(Svg svg) {
        Set<Integer> bad = new HashSet<>();
        told.stream().filter(finding -> finding.weight() == Weight.BLOCK && !finding.elements().isEmpty())
                .forEach(finding -> bad.add(finding.elements().get(0)));
        for (int i = 0; i < path.elements().size(); i++) {
            Element element = path.element(i);
            DrawnBox box = layout.box(i);
            String style = (element instanceof OpticalModule ? "box module" : "box") + (bad.contains(i) ? " bad" : "");
            svg.begin("g").text("title", element.label() + " (" + element.at() + ")");
            svg.shape("rect", "class", style, "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height(), "rx",
                    7);
            int letters = (int) (box.width() / 7.7);
            double y = box.y() + 17;
            for (String line : Captions.wrapped(element.label(), letters, 2)) {
                svg.text("text", line, "class", "name", "x", box.x() + 10, "y", y);
                y += 14;
            }
            svg.text("text", Captions.shortened(detail(element), (int) (box.width() / 6.2)), "class", "detail", "x",
                    box.x() + 10, "y", y);
            dots(svg, box);
            svg.end();
        }
    }

    private static String detail(Element element) {
        if (element instanceof OpticalModule module) {
            return module.face().label();
        }
        if (element.grade() != null) {
            return String.format(Locale.ROOT, "%s, %s m", element.grade(), Svg.number(element.lengthM()));
        }
        return element.ends().get(0).half() == null ? element.ends().get(0).type().label()
                : element.ends().get(0).half().label();
    }

    private static void dots(Svg svg, DrawnBox box) {
        inOrder(box).forEach(spot -> {
            Dot dot = box.dots().get(spot);
            svg.shape("circle", "class", "dark", "cx", dot.x(), "cy", dot.y(), "r", 3.4);
        });
    }

    private static List<Spot> inOrder(DrawnBox box) {
        return box.dots().keySet().stream().sorted(Comparator.comparingInt(Spot::end).thenComparingInt(Spot::position))
                .toList();
    }

    /** Over the lines of light, so that they stay readable. */
    private void numbers(Svg svg) {
        for (int i = 0; i < path.elements().size(); i++) {
            Element element = path.element(i);
            DrawnBox box = layout.box(i);
            boolean severalEnds = element.ends().size() > 2 || element instanceof OpticalModule module && module.faces() > 1;
            for (Spot spot : inOrder(box)) {
                Dot dot = box.dots().get(spot);
                String side = dot.leftSide() ? "start" : "end";
                double x = dot.x() + (dot.leftSide() ? 8 : -8);
                svg.text("text", position(element, spot.position()), "class", lit(element, spot.position()) ? "lane" : "number",
                        "x", x, "y", dot.y() + 3.6, "text-anchor", side);
                if (spot.position() == 1 && severalEnds) {
                    svg.text("text", "end " + element.ends().get(spot.end()).name(), "class", "number", "x", x, "y",
                            dot.y() - 9, "text-anchor", side);
                }
            }
        }
    }

    private static boolean lit(Element element, int position) {
        return element instanceof OpticalModule module
                && (module.laneSentOn(position) > 0 || module.laneReceivedOn(position) > 0);
    }

    private static String position(Element element, int position) {
        if (element instanceof OpticalModule module && lit(element, position)) {
            int sent = module.laneSentOn(position);
            return sent > 0 ? "T" + sent : "R" + module.laneReceivedOn(position);
        }
        return Integer.toString(position);
    }

    /** The number of the first faults of each element, at the corner of its box. */
    private void marks(Svg svg) {
        int number = 0;
        for (Finding finding : told) {
            number++;
            if (finding.weight() != Weight.BLOCK || finding.elements().isEmpty() || number > MOST_TOLD) {
                continue;
            }
            int element = finding.elements().get(0);
            int before = numberAt.merge(element, 1, Integer::sum) - 1;
            DrawnBox box = layout.box(element);
            double x = box.x() + box.width() - 12 - before * 20;
            if (x > box.x() + 8) {
                svg.shape("circle", "class", "mark", "cx", x, "cy", box.y() - 2, "r", 9);
                svg.text("text", Integer.toString(number), "class", "markText", "x", x, "y", box.y() + 2, "text-anchor",
                        "middle",
                        "fill", "#ffffff");
            }
        }
    }

    private void legend(Svg svg, double y) {
        int lanes = report.rays().stream().mapToInt(Ray::lane).max().orElse(0);
        svg.shape("line", "class", "light", "stroke", "#333333", "x1", 24, "y1", y - 4, "x2", 50, "y2", y - 4);
        svg.text("text", "sent from the left", "class", "small", "x", 56, "y", y);
        svg.shape("line", "class", "light back", "stroke", "#333333", "x1", 174, "y1", y - 4, "x2", 200, "y2", y - 4);
        svg.text("text", "sent from the right", "class", "small", "x", 206, "y", y);
        double x = 336;
        for (int lane = 1; lane <= lanes; lane++) {
            svg.shape("line", "class", "light", "stroke", LightLines.colour(lane), "x1", x, "y1", y - 4, "x2",
                    x + 18, "y2", y - 4);
            svg.text("text", "T" + lane, "class", "small", "x", x + 22, "y", y);
            x += 50;
        }
        svg.text("text",
                "Filled dot: transmitter. Ring: receiver that is reached. Red cross: light is lost there. Numbers in red:"
                        + " the faults below.",
                "class", "small", "x", 24, "y", y + LINE + 2);
    }
}
