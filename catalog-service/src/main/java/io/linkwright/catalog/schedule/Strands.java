package io.linkwright.catalog.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import io.linkwright.catalog.drawing.Svg;

/** Lines between two rows of boxes. Where they start and end they are sorted by their other end, so that few of them cross. */
final class Strands {

    private static final int MOST_STRONG = 12;

    private final List<Bundle> lines;

    private Strands(List<Bundle> lines) {
        this.lines = lines;
    }

    static Strands bundles(List<Bundle> bundles) {
        return new Strands(bundles);
    }

    /** @param single whether every link is a line of its own; otherwise all between two chassis are one */
    static Strands chassis(TierLinks tier, boolean single) {
        List<Bundle> links = new ArrayList<>();
        Map<Long, Long> pairs = new TreeMap<>();
        tier.wiring().wiring().forEach((near, nearCage, nearPort, far, farCage, farPort) -> {
            if (single) {
                links.add(new Bundle(near, far, 1));
            } else {
                pairs.merge((long) near << 32 | far, 1L, Long::sum);
            }
        });
        pairs.forEach((pair, count) -> links.add(new Bundle((int) (pair >>> 32), pair.intValue(), count)));
        return new Strands(links);
    }

    /** How many links a line stands for. */
    String perLine() {
        long least = lines.stream().mapToLong(Bundle::links).min().orElse(0);
        long most = lines.stream().mapToLong(Bundle::links).max().orElse(0);
        return least == most ? Words.links(most) + " on each line"
                : Words.count(least) + " to " + Words.links(most) + " on a line";
    }

    /** How many lines start at a near box, where all start as many and more than one. */
    String linesEach() {
        Map<Integer, Long> counts = lines.stream().collect(Collectors.groupingBy(Bundle::nearBox, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return most > 1 && counts.values().stream().allMatch(count -> count == most)
                ? Words.count(most) + " lines from each box below"
                : "";
    }

    /**
     * @param byFar whether the far end gives a line its colour
     * @param bundles whether a line stands for several links, whose number it then bears
     */
    void draw(Svg svg, Row near, Row far, boolean byFar, boolean bundles) {
        List<Bundle> shown = lines.stream()
                .filter(line -> near.slot(line.nearBox()) >= 0 && far.slot(line.farBox()) >= 0).toList();
        double[] from = anchors(shown, near, Bundle::nearBox, Bundle::farBox);
        double[] to = anchors(shown, far, Bundle::farBox, Bundle::nearBox);
        boolean many = bundles && shown.size() > MOST_STRONG;
        for (int i = 0; i < shown.size(); i++) {
            Bundle line = shown.get(i);
            String look = many && line.nearBox() > 0 ? "link faint k" : "link k";
            svg.shape("line", "class", look + (byFar ? line.farBox() : line.nearBox()) % Words.COLOURS, "x1", from[i], "y1",
                    near.top(), "x2", to[i], "y2", far.top() + far.height(), "stroke-width",
                    bundles ? Math.min(6, 1.2 + Math.log10(line.links())) : 1.1);
        }
        for (int i = 0; bundles && i < shown.size(); i++) {
            if (!many || shown.get(i).nearBox() == 0) {
                label(svg, shown.get(i), near, far, from[i], to[i]);
            }
        }
    }

    private static void label(Svg svg, Bundle line, Row near, Row far, double from, double to) {
        double x = (from + to) / 2;
        double y = (near.top() + far.top() + far.height()) / 2;
        String text = Words.count(line.links());
        double width = text.length() * 7 + 8;
        svg.shape("rect", "class", "halo", "x", x - width / 2, "y", y - 9, "width", width, "height", 17, "rx", 3);
        svg.text("text", text, "class", "small", "text-anchor", "middle", "x", x, "y", y + 4);
    }

    /** Where each line meets its box: spread over the box's width in the order of the boxes at the other end. */
    private static double[] anchors(List<Bundle> lines, Row row, ToIntFunction<Bundle> mine, ToIntFunction<Bundle> other) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> mine.applyAsInt(lines.get(i)))
                .thenComparingInt(i -> other.applyAsInt(lines.get(i))));
        double[] x = new double[lines.size()];
        for (int start = 0; start < order.size();) {
            int box = mine.applyAsInt(lines.get(order.get(start)));
            int end = start;
            while (end < order.size() && mine.applyAsInt(lines.get(order.get(end))) == box) {
                end++;
            }
            for (int i = start; i < end; i++) {
                x[order.get(i)] = row.x(row.slot(box)) + row.boxWidth() * (i - start + 1) / (end - start + 1);
            }
            start = end;
        }
        return x;
    }
}
