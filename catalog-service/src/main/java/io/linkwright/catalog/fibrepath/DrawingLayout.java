package io.linkwright.catalog.fibrepath;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.linkwright.optics.path.Adapter;
import io.linkwright.optics.path.Element;
import io.linkwright.optics.path.End;
import io.linkwright.optics.path.FibrePath;
import io.linkwright.optics.path.PathReport;
import io.linkwright.optics.path.Place;
import io.linkwright.optics.path.Port;
import io.linkwright.optics.path.Spot;

/**
 * Sets the elements in columns by their distance from the first one, the columns centred against each other. Ends look towards
 * what is plugged into them; an end that nothing is plugged into is drawn only if light comes out of it.
 */
final class DrawingLayout {

    static final double PITCH = 15;
    private static final double MARGIN = 24;
    private static final double BETWEEN_COLUMNS = 56;
    private static final double BETWEEN_BOXES = 22;
    private static final double BETWEEN_ENDS = 16;
    private static final double HEADER = 58;
    private static final double WIDE = 168;
    private static final double NARROW = 124;

    private final FibrePath path;
    private final int[] column;
    private final Set<Port> lit = new HashSet<>();
    private final Map<Integer, DrawnBox> boxes = new HashMap<>();
    private double width;
    private double height;

    private DrawingLayout(PathReport report) {
        path = report.path();
        column = new int[path.elements().size()];
        report.rays().forEach(ray -> ray.way().forEach(place -> lit.add(new Port(place.element(), place.end()))));
    }

    /** @param top where the first box may begin */
    static DrawingLayout of(PathReport report, double top) {
        DrawingLayout layout = new DrawingLayout(report);
        layout.columns();
        layout.place(top);
        return layout;
    }

    DrawnBox box(int element) {
        return boxes.get(element);
    }

    DrawnBox.Dot dot(Place place) {
        return boxes.get(place.element()).dots().get(new Spot(place.end(), place.position()));
    }

    int column(int element) {
        return column[element];
    }

    double width() {
        return width;
    }

    double bottom() {
        return height;
    }

    /** Ends of an element that are drawn on one side, in order. */
    List<Integer> ends(int element, boolean left) {
        List<Integer> ends = new ArrayList<>();
        for (int end = 0; end < path.ends(element).size(); end++) {
            Port port = new Port(element, end);
            Port other = path.opposite(port);
            if (other == null ? !left && lit.contains(port) : left == column[other.element()] < column[element]) {
                ends.add(end);
            }
        }
        return ends;
    }

    private void columns() {
        Arrays.fill(column, -1);
        Deque<Integer> next = new ArrayDeque<>();
        for (int start = 0; start < column.length; start++) {
            if (column[start] < 0) {
                column[start] = 0;
                next.add(start);
            }
            while (!next.isEmpty()) {
                int element = next.poll();
                for (int end = 0; end < path.ends(element).size(); end++) {
                    Port other = path.opposite(new Port(element, end));
                    if (other != null && column[other.element()] < 0) {
                        column[other.element()] = column[element] + 1;
                        next.add(other.element());
                    }
                }
            }
        }
    }

    private void place(double top) {
        int columns = Arrays.stream(column).max().orElse(0) + 1;
        double[] heights = new double[columns];
        double[] widths = new double[columns];
        for (int i = 0; i < column.length; i++) {
            heights[column[i]] += height(i) + (heights[column[i]] > 0 ? BETWEEN_BOXES : 0);
            widths[column[i]] = Math.max(widths[column[i]], width(path.element(i)));
        }
        double tallest = Arrays.stream(heights).max().orElse(0);
        double x = MARGIN;
        for (int c = 0; c < columns; c++) {
            double y = top + (tallest - heights[c]) / 2;
            for (int i = 0; i < column.length; i++) {
                if (column[i] == c) {
                    boxes.put(i, box(i, x + (widths[c] - width(path.element(i))) / 2, y));
                    y += height(i) + BETWEEN_BOXES;
                }
            }
            x += widths[c] + BETWEEN_COLUMNS;
        }
        width = x - BETWEEN_COLUMNS + MARGIN;
        height = top + tallest;
    }

    private DrawnBox box(int element, double x, double y) {
        Map<Spot, DrawnBox.Dot> dots = new HashMap<>();
        double own = height(element);
        double boxWidth = width(path.element(element));
        for (boolean left : new boolean[] { true, false }) {
            double at = y + HEADER + (own - HEADER - sideHeight(element, left)) / 2;
            for (int end : ends(element, left)) {
                int positions = path.ends(element).get(end).type().positions();
                for (int position = 1; position <= positions; position++) {
                    dots.put(new Spot(end, position),
                            new DrawnBox.Dot(left ? x : x + boxWidth, at + (position - 0.5) * PITCH, left));
                }
                at += positions * PITCH + BETWEEN_ENDS;
            }
        }
        return new DrawnBox(x, y, boxWidth, own, HEADER, dots);
    }

    private double height(int element) {
        return HEADER + Math.max(PITCH, Math.max(sideHeight(element, true), sideHeight(element, false))) + BETWEEN_ENDS;
    }

    private double sideHeight(int element, boolean left) {
        double sum = 0;
        for (int end : ends(element, left)) {
            End drawn = path.ends(element).get(end);
            sum += drawn.type().positions() * PITCH + (sum > 0 ? BETWEEN_ENDS : 0);
        }
        return sum;
    }

    private static double width(Element element) {
        return element instanceof Adapter ? NARROW : WIDE;
    }
}
